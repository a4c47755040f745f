import type { TextField } from '../../../../draft/fields.ts';
import { SharedField } from '../../../editor/fields/shared-field.tsx';
import { useArticleRoom } from '../article-room.ts';

/** A field of the draft with its name above it, in the article's language. */
export function NamedField({ field, describedBy }: { readonly field: TextField; readonly describedBy?: string }) {
  const { session, language, direction, mayEdit } = useArticleRoom();
  return (
    <SharedField session={session} field={field} lang={language} dir={direction} readOnly={!mayEdit} isNamed describedBy={describedBy} />
  );
}
