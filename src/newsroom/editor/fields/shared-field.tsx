/** A field of the page that several people write in at once. It is drawn once; its text never passes through React. */
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { TextField } from '../../../draft/fields.ts';
import { useStrings } from '../../strings/strings.tsx';
import type { DraftSession } from '../live/draft-session.ts';
import { useStore } from '../live/store.ts';
import { bindText } from './bind-text.ts';
import { claimHead } from './claim-head.ts';
import classes from './shared-field.module.css';

export interface SharedFieldProps {
  readonly session: DraftSession;
  readonly field: TextField;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly readOnly: boolean;
  readonly className?: string | undefined;
  /** Shows the field's name above it, and not only while it is empty. */
  readonly isNamed?: boolean;
  /** Where Enter goes. */
  readonly onEnter?: (() => void) | undefined;
  readonly describedBy?: string | undefined;
  /** Why it takes no words now: stands at the field of whoever wants to write there. */
  readonly whyLocked?: string | undefined;
}

/** Keys that move the caret where there is one; where there is none they would throw the page about. */
const caretKeys = ['Home', 'End', ' '];

/** A field that grows with its text. Enter makes no new line in it. */
export function SharedField({
  session,
  field,
  lang,
  dir,
  readOnly,
  className,
  isNamed = false,
  onEnter,
  describedBy,
  whyLocked,
}: SharedFieldProps) {
  const { t, language, direction } = useStrings();
  const [isHere, setHere] = useState(false);
  const ref = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const area = ref.current;
    if (area === null) return;
    return bindText(area, session.text(field), {
      onShown(value) {
        if (area.parentElement !== null) area.parentElement.dataset['value'] = value;
      },
      onTyped: () => claimHead(session.details, field),
    });
  }, [session, field]);
  const onKeyDown = (event: KeyboardEvent): void => pressed(event, { session, readOnly, onEnter });
  const name = t(`field.${field}`);
  return (
    <div className={`${classes['field']} ${className ?? ''}`} data-named={isNamed || undefined}>
      {isNamed && (
        <label className={classes['name']} htmlFor={`field-${field}`}>
          {name}
        </label>
      )}
      <div className={classes['grow']}>
        <textarea
          ref={ref}
          id={`field-${field}`}
          rows={1}
          lang={lang}
          dir={dir}
          readOnly={readOnly}
          spellCheck={field !== 'slug'}
          aria-label={name}
          aria-describedby={describedBy}
          placeholder={isNamed ? undefined : name}
          onKeyDown={onKeyDown}
          onFocus={() => {
            setHere(true);
            session.moveTo(field);
          }}
          onBlur={() => {
            setHere(false);
            session.moveTo(null);
          }}
        />
      </div>
      {isHere && whyLocked !== undefined && (
        <p className={classes['why']} lang={language} dir={direction}>
          {whyLocked}
        </p>
      )}
      <PeopleInField session={session} field={field} />
    </div>
  );
}

function pressed(event: KeyboardEvent, { session, readOnly, onEnter }: Pick<SharedFieldProps, 'session' | 'readOnly' | 'onEnter'>): void {
  if (event.nativeEvent.isComposing) return;
  const isCommand = (event.metaKey || event.ctrlKey) && !event.altKey;
  if (event.key === 'Enter') {
    event.preventDefault();
    onEnter?.();
  } else if (isCommand && ['z', 'Z', 'y'].includes(event.key)) {
    event.preventDefault();
    if (event.key === 'y' || event.shiftKey) session.undo.redo();
    else session.undo.undo();
  } else if (readOnly && !isCommand && !event.altKey && caretKeys.includes(event.key)) event.preventDefault();
}

function PeopleInField({ session, field }: { readonly session: DraftSession; readonly field: TextField }) {
  const { t } = useStrings();
  const here = useStore(session.others).filter(({ where }) => where === field);
  if (here.length === 0) return null;
  const names = here.map(({ name }) => name).join(', ');
  return (
    <span className={`${classes['here']} person-${here[0]?.colour}`} title={t('field.hereToo', { names })} dir="auto">
      {names}
    </span>
  );
}
