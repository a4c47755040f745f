/** Texts of the catalogue with HTML in their places: names that are links, times that machines can read. */

import { encodedPath } from '../../core/addresses.ts';
import { type Instant, toIso } from '../../core/instant.ts';
import { type LanguageTag, ownName } from '../../core/language.ts';
import { listFormat } from '../formats.ts';
import type { PublishedCredit, PublishedOriginal } from '../published.ts';
import { catalogueOf, type TextKey } from '../strings/strings.ts';
import { languageLinkAttributes } from './languages.ts';
import { type Content, html, joined, type Markup } from './markup.ts';

/** A text with HTML for its arguments. */
export function phrase(tag: LanguageTag, key: TextKey, values: Readonly<Record<string, Content>>): Markup {
  const pieces = catalogueOf(tag)[key].split(/\{(\w+)\}/);
  return joined(pieces.map((piece, at) => (at % 2 === 0 ? piece : (values[piece] ?? piece))));
}

/** A moment as people read it, and in its attribute as machines do. */
export function timeHtml(moment: Instant, shown: string): Markup {
  return html`<time datetime="${toIso(moment)}">${shown}</time>`;
}

const roleKeys = [
  ['writer', 'by'],
  ['translator', 'translatedBy'],
  ['photographer', 'photographsBy'],
  ['illustrator', 'illustrationsBy'],
  ['editor', 'editedBy'],
] as const;

/** The byline, one phrase a role, every name with its page behind it. */
export function bylinePhrases(tag: LanguageTag, byline: readonly PublishedCredit[]): readonly Markup[] {
  return roleKeys.flatMap(([role, key]) => {
    const people = byline.filter((credit) => credit.role === role);
    return people.length === 0 ? [] : [phrase(tag, key, { names: namesHtml(tag, people) })];
  });
}

/** In which language a story was first published, with the page of its original behind the name. */
export function originPhrase(tag: LanguageTag, { edition, path }: PublishedOriginal, addressOf: (path: string) => string): Markup {
  const attributes = languageLinkAttributes(edition.tag, tag);
  return phrase(tag, 'originallyIn', { language: html`<a href="${addressOf(path)}"${attributes}>${ownName(edition.tag)}</a>` });
}

/** Names as the language lists them, each with its page behind it. */
function namesHtml(tag: LanguageTag, people: readonly PublishedCredit[]): Markup {
  let next = 0;
  const parts = listFormat(tag)
    .formatToParts(people.map(({ name }) => name))
    .map(({ type, value }) => {
      const person = type === 'element' ? people[next++] : undefined;
      return person === undefined ? value : html`<a href="${encodedPath(person.path)}" rel="author">${person.name}</a>`;
    });
  return joined(parts);
}
