/** The page: head and body of the article in its own type and direction. */
import { type CSSProperties, useEffect, useRef } from 'react';
import { scriptOf } from '../../../core/language.ts';
import { fontRules } from '../../../render/theme/fonts.ts';
import { settingOf } from '../../../render/theme/scripts.ts';
import { createEditor } from '../../editor/create-editor.ts';
import { SharedField } from '../../editor/fields/shared-field.tsx';
import '../../editor/page.css';
import '../../editor/over-text.css';
import '../../editor/people.css';
import type { TextField } from '../../../draft/fields.ts';
import { usePart, useStore } from '../../editor/live/store.ts';
import { usePerson } from '../../frame/session.tsx';
import { useStrings } from '../../strings/strings.tsx';
import { styleNonce } from '../../theme/nonce.ts';
import { type ArticleRoom, useArticleRoom } from './article-room.ts';
import { BylineOnPage } from './byline-on-page.tsx';
import { useEditorParts } from './editor-parts.ts';
import classes from './link-bubble.module.css';
import { LinkBubble } from './link-bubble.tsx';
import { OriginalPlace } from './original-place.tsx';

const headFields = ['kicker', 'headline', 'standfirst'] as const;

export function ArticlePage() {
  const room = useArticleRoom();
  const { language, direction } = room;
  const { size, leading, headlineLeading, families, hasCapitals } = settingOf(language);
  const script = scriptOf(language);
  const type = {
    '--page-size': `${size}rem`,
    '--page-leading': leading,
    '--page-headline-leading': headlineLeading,
    '--page-families': families,
  } as CSSProperties;
  return (
    <article className="page" lang={language} dir={direction} style={type} data-script={script} data-capitals={hasCapitals || undefined}>
      <style nonce={styleNonce()}>{fontRules(script, new Intl.Locale(language).language)}</style>
      <Reason room={room} />
      <OriginalPlace name="top" />
      <header className="page-head">
        {headFields.map((field, index) => (
          <HeadField key={field} field={field} room={room} next={headFields[index + 1]} />
        ))}
        <BylineOnPage />
        <HeadField field="dateline" room={room} next={undefined} />
      </header>
      <Body />
    </article>
  );
}

const reasonId = 'page-reason';

/** Why words of the page cannot be typed over, in the newsroom's language; nothing where they can. */
function Reason({ room }: { readonly room: ArticleRoom }) {
  const { language, direction } = useStrings();
  const reason = useReason(room);
  if (reason === null) return null;
  return (
    <p id={reasonId} className="page-reason" lang={language} dir={direction}>
      {reason}
    </p>
  );
}

function useReason({ mayEdit, article, suggesting }: ArticleRoom): string | null {
  const { t } = useStrings();
  const isSuggesting = useStore(suggesting);
  if (!mayEdit) return t(article.state === 'spiked' ? 'article.spiked' : 'article.readOnly');
  return isSuggesting ? t('article.headLocked') : null;
}

function HeadField({ field, room, next }: { readonly field: TextField; readonly room: ArticleRoom; readonly next: TextField | undefined }) {
  const { session, language, direction, editor } = room;
  const reason = useReason(room);
  const marks = usePart(room.headMarks, (all) => `${needMark(all.get(field))}${all.get('at') === field ? ' segment is-at-caret' : ''}`);
  const shared = (
    <SharedField
      session={session}
      field={field}
      lang={language}
      dir={direction}
      readOnly={reason !== null}
      describedBy={reason === null ? undefined : reasonId}
      whyLocked={reason ?? undefined}
      className={`page-${field}${marks}`}
      onEnter={() => {
        if (next === undefined) editor.get()?.commands.focus('start');
        else document.getElementById(`field-${next}`)?.focus();
      }}
    />
  );
  if (field === 'dateline') return shared;
  return (
    <>
      <OriginalPlace name={field} />
      {shared}
    </>
  );
}

function needMark(need: string | undefined): string {
  return need === undefined ? '' : ` segment is-${need}`;
}

function Body() {
  const room = useArticleRoom();
  const person = usePerson();
  const place = useRef<HTMLDivElement>(null);
  const parts = useEditorParts(room);
  const { session, language, mayEdit, editor } = room;
  const { id, name } = person;
  useEffect(() => {
    if (place.current === null) return;
    const opened = createEditor(place.current, { ...parts.current, session, language, mayEdit, person: { id, name } });
    editor.set(opened);
    return () => {
      editor.set(null);
      opened.destroy();
    };
  }, [session, language, mayEdit, id, name, editor, parts]);
  return (
    <div className={classes['text']}>
      <div ref={place} className="page-place" />
      <LinkBubble />
    </div>
  );
}
