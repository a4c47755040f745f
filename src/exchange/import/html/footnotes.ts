/** Footnotes: notes at the end of a story that raised numbers in it refer to. */
import { type PageElement, textOf } from './dom.ts';

const noteId = /^(?:fn|footnote|foot-note|endnote|_?ftn|_?edn|note)[-:_.]?[\w-]{1,40}$/i;
const longestNote = 1500;

/** Takes the notes that the story refers to out of its markup; gives them by the id that references name. */
export function takenFootnotes(content: PageElement): ReadonlyMap<string, PageElement> {
  const referred = new Set([...content.querySelectorAll('a[href^="#"]')].map((link) => (link.getAttribute('href') ?? '').slice(1)));
  const notes = new Map<string, PageElement>();
  for (const element of [...content.querySelectorAll('[id]')]) {
    const isNote = referred.has(element.id) && noteId.test(element.id) && /^(?:li|p|div|dd|aside|section)$/.test(element.localName);
    if (isNote && textOf(element).length <= longestNote) notes.set(element.id, element);
  }
  for (const note of notes.values()) {
    const list = note.parentElement;
    note.remove();
    if (list !== null && list !== content && textOf(list) === '') list.remove();
  }
  return notes;
}
