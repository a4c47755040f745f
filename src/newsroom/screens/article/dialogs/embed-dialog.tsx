import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { type Embed, knownEmbed } from '../../../../core/body/known-embed.ts';
import { insertBlock } from '../../../editor/writing/blocks.ts';
import { nodeType } from '../../../editor/writing/words.ts';
import { useStrings } from '../../../strings/strings.tsx';
import { useArticleRoom } from '../article-room.ts';

/** Asks for the address of another site's player or post. */
export function EmbedDialog({ onDone }: { readonly onDone: () => void }) {
  const { editor } = useArticleRoom();
  const { t } = useStrings();
  const [address, setAddress] = useState('');
  const [isWrong, setWrong] = useState(false);
  const submit = (): void => {
    const embed = embedAt(address.trim());
    const view = editor.get()?.view;
    if (embed === null) {
      setWrong(true);
      return;
    }
    if (view !== undefined) insertBlock((schema) => nodeType(schema, 'embed').create({ ...embed }))(view.state, view.dispatch, view);
    onDone();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <TextInput
        label={t('editor.embedAddress')}
        value={address}
        dir="ltr"
        inputMode="url"
        data-autofocus
        error={isWrong ? t('editor.embedWrong') : undefined}
        onChange={({ currentTarget }) => setAddress(currentTarget.value)}
      />
      <Button type="submit" mt="md">
        {t('editor.insert')}
      </Button>
    </form>
  );
}

/** A site that is not known is named by its host. */
function embedAt(address: string): Embed | null {
  const known = knownEmbed(address);
  if (known !== null) return known;
  if (!/^https:\/\/[^/\s"<>\\]+[^\s"<>\\]*$/i.test(address) || !URL.canParse(address)) return null;
  return { provider: new URL(address).hostname.replace(/^www\./, ''), address };
}
