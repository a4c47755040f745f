/** How marks, breaks and footnotes of a text stand in XLIFF, by the subtypes of its inline codes. */
import type { Mark } from 'prosemirror-model';
import type { MarkName } from '../../core/body/schema.ts';

export interface Code {
  readonly type: 'fmt' | 'link' | 'other';
  readonly subType: string;
  /** The attribute of the mark that stands in the unit’s original data. */
  readonly data?: string;
}

export const markCodes: Readonly<Record<MarkName, Code>> = {
  strong: { type: 'fmt', subType: 'xlf:b' },
  emphasis: { type: 'fmt', subType: 'xlf:i' },
  subscript: { type: 'fmt', subType: 'courant:subscript' },
  superscript: { type: 'fmt', subType: 'courant:superscript' },
  link: { type: 'link', subType: 'courant:link', data: 'href' },
  language: { type: 'other', subType: 'courant:language', data: 'tag' },
};

/** The code of a mark, with what of it stands in the original data. */
export function codeOf(mark: Mark): Code & { readonly value: string } {
  const code = markCodes[mark.type.name as MarkName];
  return { ...code, value: code.data === undefined ? '' : String(mark.attrs[code.data]) };
}

export const breakCode = 'xlf:lb';
export const footnoteCode = 'courant:footnote';
/** Stands between texts that were merged or split. */
export const nextCode = 'courant:next';

export const xliffNamespace = 'urn:oasis:names:tc:xliff:document:2.0';
export const metadataNamespace = 'urn:oasis:names:tc:xliff:metadata:2.0';
export const matchesNamespace = 'urn:oasis:names:tc:xliff:matches:2.0';
