import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { LanguageTag } from '../../../core/language.ts';
import { call } from '../../api/call.ts';
import { Dialog } from '../../frame/dialog.tsx';
import { Failure } from '../../frame/failure.tsx';
import { useMay } from '../../frame/session.tsx';
import { Waiting } from '../../frame/waiting.tsx';
import { useStrings } from '../../strings/strings.tsx';
import { useTimes } from '../../strings/times.ts';
import classes from './glossary.module.css';
import { type Entry, entryQuery, glossaryKey, type Term } from './glossary-query.ts';
import { emptyTerm, TermFields } from './term-fields.tsx';

interface EntryDialogProps {
  /** Null for a new one. */
  readonly id: Entry['id'] | null;
  /** The languages in which a new one begins. */
  readonly languages: readonly LanguageTag[];
  onClose(): void;
}

/** An entry of the glossary, to be entered, changed and taken away. */
export function EntryDialog({ id, languages, onClose }: EntryDialogProps) {
  const { t } = useStrings();
  return (
    <Dialog onClose={onClose} title={t(id === null ? 'glossary.add' : 'glossary.entry')} size="lg">
      {id === null ? (
        <EntryForm entry={null} terms={languages.map(emptyTerm)} onClose={onClose} />
      ) : (
        <KnownEntry id={id} languages={languages} onClose={onClose} />
      )}
    </Dialog>
  );
}

interface KnownEntryProps extends Pick<EntryDialogProps, 'languages' | 'onClose'> {
  readonly id: Entry['id'];
}

/** The languages that are shown in the list come first. */
function KnownEntry({ id, languages, onClose }: KnownEntryProps) {
  const { t } = useStrings();
  const { data, error } = useQuery({ ...entryQuery(id), refetchOnWindowFocus: false });
  if (data === undefined) return error === null ? <Waiting for={t('glossary.title')} /> : <Failure error={error} />;
  const isShown = ({ language }: Term): boolean => languages.includes(language);
  const terms = [...data.terms.filter(isShown), ...data.terms.filter((term) => !isShown(term))];
  return <EntryForm entry={data} terms={terms} onClose={onClose} />;
}

/** A term in the form, under a number that stays its own. */
interface Line {
  readonly number: number;
  readonly term: Term;
}

interface EntryFormProps {
  readonly entry: Entry | null;
  readonly terms: readonly Term[];
  onClose(): void;
}

function EntryForm({ entry, terms, onClose }: EntryFormProps) {
  const { t } = useStrings();
  const [note, setNote] = useState(entry?.note ?? '');
  const [lines, setLines] = useState<readonly Line[]>(() => terms.map((term, at) => ({ number: at + 1, term })));
  const save = useGlossaryChange(async () => {
    const body = { note, terms: lines.map(({ term }) => term) };
    if (entry === null) await call('addGlossaryEntry', { body });
    else await call('changeGlossaryEntry', { params: { glossaryEntryId: entry.id }, body: { ...body, changedAt: entry.changedAt } });
  }, onClose);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    save.mutate();
  };
  const add = (): void => {
    const [last] = lines.slice(-1);
    if (last !== undefined) setLines([...lines, { number: last.number + 1, term: emptyTerm(last.term.language) }]);
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <Textarea
          label={t('glossary.note')}
          description={t('glossary.noteHint')}
          value={note}
          onChange={({ currentTarget }) => setNote(currentTarget.value)}
          dir="auto"
          autosize
          minRows={1}
          maxRows={6}
        />
        {lines.map(({ number, term }, at) => (
          <TermFields
            key={number}
            number={at + 1}
            term={term}
            isFirst={at === 0}
            onChange={(changed) => setLines(lines.map((line) => (line.number === number ? { number, term: changed } : line)))}
            onRemove={lines.length === 1 ? null : () => setLines(lines.filter((line) => line.number !== number))}
          />
        ))}
        <div>
          <Button size="xs" variant="default" onClick={add}>
            {t('glossary.addTerm')}
          </Button>
        </div>
        {entry !== null && <LastChange entry={entry} />}
        <Failure error={save.error} />
        <div className={classes['foot']}>
          {entry === null ? <span /> : <RemoveEntry entry={entry} onRemoved={onClose} />}
          <Group gap="xs">
            <Button variant="default" onClick={onClose}>
              {t('action.cancel')}
            </Button>
            <Button type="submit" loading={save.isPending}>
              {t('action.save')}
            </Button>
          </Group>
        </div>
      </Stack>
    </form>
  );
}

function LastChange({ entry: { changedBy, changedAt } }: { readonly entry: Entry }) {
  const { t } = useStrings();
  const { full } = useTimes();
  return (
    <Text size="xs" c="dimmed">
      {t('glossary.changedBy', { name: changedBy, when: full(changedAt) })}
    </Text>
  );
}

/** Takes the entry away when it is asked for twice. */
function RemoveEntry({ entry: { id, terms }, onRemoved }: { readonly entry: Entry; onRemoved(): void }) {
  const { t } = useStrings();
  const may = useMay();
  const [isAsked, setIsAsked] = useState(false);
  const remove = useGlossaryChange(async () => {
    await call('removeGlossaryEntry', { params: { glossaryEntryId: id } });
  }, onRemoved);
  if (!terms.every(({ language }) => may('edit-glossary', { edition: language, sectionId: null }))) return <span />;
  return (
    <div>
      <Button color="red" variant="subtle" loading={remove.isPending} onClick={() => (isAsked ? remove.mutate() : setIsAsked(true))}>
        {t(isAsked ? 'glossary.removeReally' : 'glossary.remove')}
      </Button>
      <Failure error={remove.error} />
    </div>
  );
}

/** Does something to the glossary, and reads again what is shown of it, here and beside articles. */
function useGlossaryChange(change: () => Promise<void>, onDone: () => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: [glossaryKey] });
      onDone();
    },
  });
}
