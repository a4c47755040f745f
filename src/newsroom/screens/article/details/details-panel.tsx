/** What an article has beside its text: who is named, where it stands, and how it looks elsewhere. */
import { type ReactNode, useId } from 'react';
import { type TextKey, useStrings } from '../../../strings/strings.tsx';
import { useArticleRoom } from '../article-room.ts';
import { AddressPart } from './address-part.tsx';
import { BylinePart } from './byline-part.tsx';
import classes from './details.module.css';
import { ElsewherePart } from './elsewhere-part.tsx';
import { LeadPicturePart } from './lead-picture-part.tsx';
import { LengthPart } from './length-part.tsx';
import { NamedField } from './named-field.tsx';
import { SearchPreview, SharedPreview } from './previews.tsx';
import { StoryPart } from './story-part.tsx';

export function DetailsPanel() {
  const { article } = useArticleRoom();
  return (
    <>
      <LengthPart />
      <Part title="details.byline">
        <BylinePart />
      </Part>
      {article.translatedFromId !== null && (
        <Part title="xliff.title">
          <ElsewherePart />
        </Part>
      )}
      <Part title="details.story">
        <StoryPart />
      </Part>
      <Part title="details.address">
        <AddressPart />
      </Part>
      <Part title="details.lead">
        <LeadPicturePart />
      </Part>
      <Part title="details.search">
        <SearchPreview />
        <NamedField field="searchTitle" />
        <NamedField field="searchDescription" />
      </Part>
      <Part title="details.shared">
        <SharedPreview />
        <NamedField field="socialTitle" />
      </Part>
    </>
  );
}

function Part({ title, children }: { readonly title: TextKey; readonly children: ReactNode }) {
  const { t } = useStrings();
  const id = useId();
  return (
    <section className={classes['part']} aria-labelledby={id}>
      <h3 id={id}>{t(title)}</h3>
      {children}
    </section>
  );
}
