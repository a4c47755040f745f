import { Text } from '@mantine/core';
import { keyName } from '../../../editor/menus/key-names.ts';
import { keyList } from '../../../editor/writing/keys.ts';
import { KeyList } from '../../../frame/key-list.tsx';
import { useStrings } from '../../../strings/strings.tsx';
import { useArticleRoom } from '../article-room.ts';
import { isTranslation, panelsOf } from '../panels.tsx';

/** The keys of whoever works on a translation. */
const translationKeys = [
  ['Alt-Enter', 'alignment.keys.confirm'],
  ['Mod-Enter', 'alignment.keys.confirmNext'],
  ['Alt-PageDown', 'alignment.keys.next'],
  ['Alt-PageUp', 'alignment.keys.previous'],
  ['Mod-Alt-KeyB', 'alignment.keys.across'],
  ['Alt-1', 'memory.keys.take'],
  ['Mod-Alt-KeyG', 'memory.keys.search'],
] as const;

/** Every key of the screen. */
export function KeysDialog() {
  const { t } = useStrings();
  const { article } = useArticleRoom();
  const lines = [
    ...keyList.map(([keys, text]) => [keys, t(text)] as const),
    ...(isTranslation(article) ? translationKeys.map(([keys, text]) => [keys, t(text)] as const) : []),
    ...panelsOf(article).map(({ code, title }) => [`Mod-Alt-${code}`, t(title)] as const),
    ['Mod-/', t('editor.keys')] as const,
  ];
  return (
    <>
      <KeyList keys={lines.map(([keys, text]) => [keyName(keys), text])} />
      <Text size="sm" c="dimmed" mt="md">
        {t('editor.keysHint')} {t('editor.keysTab')}
      </Text>
    </>
  );
}
