/** Texts of the catalogue with HTML in their places: names that are links, times that machines can read. */

import { encodedPath } from '../../core/addresses.ts';
import { type Instant, toIso } from '../../core/instant.ts';
import type { LanguageTag } from '../../core/language.ts';
import { listFormat } from '../formats.ts';
import type { PublishedCredit } from '../published.ts';
import { catalogueOf, type TextKey } from '../strings/strings.ts';
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
