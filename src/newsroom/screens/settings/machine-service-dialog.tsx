/** Setting up a machine translation service. */
import { Checkbox, NumberInput, PasswordInput, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { type MachineServiceKind, machineServiceKinds } from '../../../core/machine/service.ts';
import { call } from '../../api/call.ts';
import { useStrings } from '../../strings/strings.tsx';
import { FormDialog } from './form-dialog.tsx';
import type { Service } from './machine-services.tsx';

/** What the services are called, and where they answer if nobody says otherwise. */
const known: Readonly<Record<MachineServiceKind, { readonly name: string; readonly address: string }>> = {
  libretranslate: { name: 'LibreTranslate', address: 'http://127.0.0.1:5000' },
  deepl: { name: 'DeepL', address: 'https://api-free.deepl.com' },
  apertium: { name: 'Apertium', address: 'http://127.0.0.1:2737' },
  chat: { name: 'OpenAI', address: 'https://api.openai.com/v1' },
};

interface DialogProps {
  /** Null for a new one. */
  readonly service: Service | null;
  /** How many there are. */
  readonly count: number;
  onClose(): void;
}

/** The form; what is left empty is as the kind of service has it. */
export function MachineServiceDialog({ service, count, onClose }: DialogProps) {
  const { t } = useStrings();
  const [draft, setDraft] = useState(() => service ?? freshService('libretranslate', count));
  const [key, setKey] = useState('');
  const change = (part: Partial<typeof draft>): void => setDraft({ ...draft, ...part });
  const text = (part: 'name' | 'address' | 'model' | 'glossary') => ({
    value: draft[part],
    onChange: ({ currentTarget }: { readonly currentTarget: HTMLInputElement }) => change({ [part]: currentTarget.value }),
  });
  const save = () => {
    const { kind, name, address, model, glossary, monthlyLimit, isOn, position, id } = draft;
    const body = { kind, name, address, model, glossary, monthlyLimit, isOn, position, key: key === '' && draft.hasKey ? null : key };
    return call('saveMachineService', { params: { machineServiceId: id }, body });
  };
  const kinds = machineServiceKinds.map((kind) => ({ value: kind, label: kind === 'chat' ? t('machine.kind.chat') : known[kind].name }));
  return (
    <FormDialog title={service === null ? t('machine.add') : t('settings.changeOf', { what: service.name })} save={save} onClose={onClose}>
      <Select
        label={t('machine.kind')}
        data={kinds}
        value={draft.kind}
        allowDeselect={false}
        disabled={service !== null}
        onChange={(value) => change(freshService(machineServiceKinds.find((kind) => kind === value) ?? draft.kind, count))}
      />
      <TextInput label={t('settings.name')} {...text('name')} dir="auto" required data-autofocus />
      <TextInput label={t('machine.address')} description={t('machine.addressHint')} {...text('address')} dir="ltr" required />
      <PasswordInput
        label={t('machine.key')}
        description={t(draft.hasKey ? 'machine.keyKept' : 'machine.keyHint')}
        value={key}
        onChange={({ currentTarget }) => setKey(currentTarget.value)}
        autoComplete="off"
        dir="ltr"
      />
      {draft.kind === 'chat' && <TextInput label={t('machine.model')} {...text('model')} dir="ltr" required />}
      {draft.kind === 'deepl' && (
        <TextInput label={t('machine.glossary')} description={t('machine.glossaryHint')} {...text('glossary')} dir="ltr" />
      )}
      <NumberInput
        label={t('machine.limit')}
        description={t('machine.limitHint')}
        value={draft.monthlyLimit ?? ''}
        onChange={(value) => change({ monthlyLimit: typeof value === 'number' ? value : null })}
        min={0}
        allowDecimal={false}
        hideControls
      />
      <Checkbox label={t('machine.isOn')} checked={draft.isOn} onChange={({ currentTarget }) => change({ isOn: currentTarget.checked })} />
    </FormDialog>
  );
}

/** A service that is not set up yet: the last of them. */
function freshService(kind: MachineServiceKind, count: number): Service {
  const id = crypto.randomUUID() as Service['id'];
  const month = { characters: 0, tokens: 0 };
  return { id, kind, ...known[kind], hasKey: false, model: '', glossary: '', monthlyLimit: null, isOn: true, position: count + 1, month };
}
