/** The layout of an article's live draft, a Yjs document. Browser and server name its parts by these words alone. */

/** The `Y.XmlFragment` that holds the body, written by y-tiptap in the words of `draftSchema`. */
export const bodyField = 'body';

/** The `Y.Text` fields: the article's short texts, each edited by itself. The words of the lead picture wait in theirs while there is no picture. */
export const textFields = [
  'headline',
  'kicker',
  'standfirst',
  'dateline',
  'slug',
  'searchTitle',
  'searchDescription',
  'socialTitle',
  'leadCaption',
  'leadAltText',
] as const;

export type TextField = (typeof textFields)[number];

/** The `Y.Map` of what is chosen rather than typed; `detailKeys` names what stands in it. */
export const detailsField = 'details';

/** `byline`: a JSON list of `BylineEntry`; `leadPicture`: a picture's id, or null for none; `head`: a JSON `HeadSegments`. */
export const detailKeys = { byline: 'byline', leadPicture: 'leadPicture', head: 'head' } as const;
