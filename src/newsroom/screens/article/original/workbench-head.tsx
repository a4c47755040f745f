/** The head of the workbench: how the translation stands, which text of the original is shown, and going to what needs something. */
import { Button, Kbd, NativeSelect } from '@mantine/core';
import { Suspense } from 'react';
import { useStore } from '../../../editor/live/store.ts';
import { keyName } from '../../../editor/menus/key-names.ts';
import { languageName } from '../../../frame/language-name.ts';
import { loaded } from '../../../frame/loaded.tsx';
import { useStrings } from '../../../strings/strings.tsx';
import { useTimes } from '../../../strings/times.ts';
import { useArticleRoom } from '../article-room.ts';
import { goToNext } from './go-to.ts';
import classes from './original.module.css';
import type { Workbench } from './original-row.tsx';
import { type Alignment, isNeedy } from './rows.ts';
import type { ShownText } from './use-shown-text.ts';

const MachineDraft = loaded(async () => (await import('./machine-draft.tsx')).MachineDraft);

const counted = ['stale', 'missing', 'unconfirmed', 'machine'] as const;

export function WorkbenchHead({ bench, shown }: AboutProps) {
  return (
    <header className={classes['head']}>
      <div className={classes['line']}>
        <Counts alignment={bench.alignment} />
        <Steps bench={bench} />
      </div>
      <About bench={bench} shown={shown} />
      <Suspense fallback={null}>
        <MachineDraft />
      </Suspense>
    </header>
  );
}

interface AboutProps {
  readonly bench: Workbench;
  /** Which text of the original is shown. */
  readonly shown: ShownText;
}

/** Which original it is and which text of it, what the translation rests on, and what the original lacks itself. */
export function About({ bench: { alignment, isPast }, shown }: AboutProps) {
  const { language, t } = useStrings();
  const { edition, isPublic } = alignment.original;
  return (
    <div className={classes['about']}>
      <p>
        {languageName(edition, language)}. <RestsOn alignment={alignment} /> {!isPublic && t('alignment.notPublic')}
      </p>
      {shown.texts.length > 1 && (
        <NativeSelect
          size="xs"
          aria-label={t('alignment.text')}
          value={String(shown.number ?? '')}
          data={shown.texts.map(({ number, label }) => ({ value: String(number ?? ''), label }))}
          onChange={({ currentTarget: { value } }) => shown.choose(value === '' ? null : Number(value))}
        />
      )}
      {isPast && <p role="status">{t('alignment.text.past')}</p>}
      <Lacked alignment={alignment} />
    </div>
  );
}

/** In a translation of a translation: what the one between lacks of those above it. */
function Lacked({ alignment: { missingAbove } }: { readonly alignment: Alignment }) {
  const { t } = useStrings();
  if (missingAbove.length === 0) return null;
  return (
    <details>
      <summary>{t('alignment.missingAbove', { count: missingAbove.length })}</summary>
      <ul>
        {missingAbove.map(({ articleId, key, edition, text }) => (
          <li key={`${articleId}/${key}`} lang={edition} dir="auto">
            {text}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** How many segments need what. */
export function Counts({ alignment: { counts } }: { readonly alignment: Alignment }) {
  const { t } = useStrings();
  const there = counted.filter((state) => counts[state] > 0);
  return (
    <p className={classes['counts']} role="status">
      {there.map((state) => (
        <span key={state} data-state={state}>
          {t(`alignment.counts.${state}`, { count: counts[state] })}
        </span>
      ))}
      {there.length === 0 && t('alignment.nothing')}
    </p>
  );
}

/** On to the next segment that needs something, and confirming what nobody has confirmed. */
export function Steps({ bench: { alignment, rows, actions, words } }: { readonly bench: Workbench }) {
  const room = useArticleRoom();
  const { t } = useStrings();
  const isMissingShown = useStore(room.whereabouts).original !== null;
  if (!rows.some(isNeedy)) return null;
  const unconfirmed = alignment.segments.filter(({ key, state }) => state === 'unconfirmed' && (words.get(key) ?? '').trim() !== '');
  return (
    <div className={classes['steps']}>
      {unconfirmed.length > 1 && room.mayEdit && !isMissingShown && (
        <Button
          size="compact-sm"
          variant="subtle"
          disabled={actions.isPending}
          onClick={() =>
            actions.confirm(
              unconfirmed.map(({ key }) => key),
              alignment,
            )
          }
        >
          {t('alignment.confirmAll')}
        </Button>
      )}
      <Button
        size="compact-sm"
        variant="default"
        rightSection={<Kbd aria-hidden="true">{keyName('Alt-PageDown')}</Kbd>}
        aria-keyshortcuts="Alt+PageDown"
        onClick={() => goToNext(room, alignment)}
      >
        {t('alignment.next')}
      </Button>
    </div>
  );
}

function RestsOn({ alignment: { restsOn, original, counts } }: { readonly alignment: Alignment }) {
  const { t } = useStrings();
  const { day } = useTimes();
  if (restsOn === null) return null;
  const hasChanged = restsOn.revisionId !== original.revisionId && counts.stale + counts.missing > 0;
  return t(hasChanged ? 'alignment.changedSince' : 'alignment.rests', { day: day(restsOn.madeAt) });
}
