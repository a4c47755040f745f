import { Dialog } from '../../frame/dialog.tsx';
import { KeyList } from '../../frame/key-list.tsx';
import { useStrings } from '../../strings/strings.tsx';

/** The keys of the board. */
export function KeysDialog({ onClose }: { onClose(): void }) {
  const { t } = useStrings();
  const keys = [
    ['← → ↑ ↓', t('keys.arrows')],
    ['Home  End', t('keys.ends')],
    ['Enter', t('keys.enter')],
    ['C', t('keys.claim')],
    ['D', t('keys.deadline')],
    ['N', t('keys.new')],
    ['/', t('keys.search')],
    ['F', t('keys.filter')],
    ['?', t('keys.help')],
  ] as const;
  return (
    <Dialog onClose={onClose} title={t('keys.title')}>
      <KeyList keys={keys} />
    </Dialog>
  );
}
