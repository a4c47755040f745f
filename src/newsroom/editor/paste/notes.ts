/** Footnotes in pasted markup: raised numbers that lead to notes at the end, which lead back. */

export interface Notes {
  /** Each mark, most often a link, and where its note is written. */
  readonly written: ReadonlyMap<Element, Element>;
  /** The notes themselves, and remarks of people on the text with their marks: not part of the text at their place. */
  readonly gone: ReadonlySet<Element>;
}

const markText = /^[[(]?(?:[\d*†‡§]{1,4}|[a-z]{1,2}|[ivxlc]{1,6})[\])]?$/iu;
const wayBackText = /^\s*[[(]?(?:\p{N}{1,3}|[*†‡§]{1,3}|[a-z]|[ivxlc]{1,6})[\])]?[.:]?\s*$|^\s*[↩↑^⏎←↵]/iu;

/** How programs name the way back from a note, by how they name the way to it: Word, Google Docs, and LibreOffice. */
const waysBack: readonly (readonly [RegExp, string])[] = [
  [/^_?(ftn|edn)(\d+)$/, '_$1ref$2'],
  [/^ftnt(\d+)$/, 'ftnt_ref$1'],
  [/^(sd(?:foot|end)note\d+)sym$/, '$1anc'],
];

/** What Word in a browser calls the marks of notes, in the text and before the note; they are no links. */
const namedMarks = '[class*="ootnoteReference"], [class*="ndnoteReference"]';

/** Finds the notes of a document. What only looks like one, without the way back, is not. */
export function findNotes(document: Document): Notes {
  const written = new Map<Element, Element>();
  const gone = new Set<Element>();
  const order = new Map<Element, number>();
  const named = new Map<string, Element>();
  for (const element of document.querySelectorAll('*')) {
    order.set(element, order.size);
    for (const name of namesOf(element)) if (!named.has(name)) named.set(name, element);
  }
  const links = [...document.querySelectorAll('a[href*="#"]')];
  const backTo = new Map(links.map((link) => [fragmentOf(link), link]));
  for (const mark of links) {
    const target = named.get(fragmentOf(mark)) ?? backTo.get(wayBackFrom(mark) ?? '');
    if (target === undefined || !markText.test((mark.textContent ?? '').trim())) continue;
    const note = noteAround(target);
    if (note === null || note.contains(mark) || (order.get(note) ?? 0) < (order.get(mark) ?? 0)) continue;
    if (!leadsBack(note, mark)) continue;
    gone.add(note);
    if (/^(cmnt|_msocom_)/.test(fragmentOf(mark))) gone.add(mark.closest('sup') ?? mark);
    else written.set(mark, note);
  }
  for (const [mark, note] of numberedNotes(document)) {
    written.set(mark, note);
    gone.add(note);
  }
  return { written, gone };
}

/** The name of the way back that belongs to a mark by the habits of its program; null for one of no program that is known. */
function wayBackFrom(mark: Element): string | null {
  const fragment = fragmentOf(mark);
  const [pattern, name] = waysBack.find(([known]) => known.test(fragment)) ?? [];
  return pattern === undefined || name === undefined ? null : fragment.replace(pattern, name);
}

/** Marks that are no links: one stands inside the text, and another with the same number begins a later block, the note. */
function numberedNotes(document: Document): ReadonlyMap<Element, Element> {
  const open = new Map<string, Element>();
  const found = new Map<Element, Element>();
  for (const mark of document.querySelectorAll(namedMarks)) {
    const number = (mark.textContent ?? '').trim();
    const block = mark.closest('p, li, div');
    if (mark.closest('a') !== null || mark.querySelector(`a, ${namedMarks}`) !== null || !markText.test(number) || block === null) continue;
    const first = open.get(number);
    if (!(block.textContent ?? '').trim().startsWith(number)) open.set(number, mark);
    else if (first !== undefined && !block.contains(first)) {
      found.set(first, block);
      open.delete(number);
    }
  }
  return found;
}

/** The numbers and arrows in a note that lead back to its mark. */
export function waysBackIn(note: Element): readonly Element[] {
  const links = [...note.querySelectorAll('a')].filter((link) => fragmentOf(link) !== '' && wayBackText.test(link.textContent ?? ''));
  const mark = note.querySelector(namedMarks);
  return mark !== null && (note.textContent ?? '').trim().startsWith((mark.textContent ?? '').trim()) ? [...links, mark] : links;
}

/** True where nothing but notes follows an element: the line above them is theirs. */
export function standsAboveNotes(element: Element, { gone }: Notes): boolean {
  let hasNotes = false;
  for (let next = element.nextElementSibling; next !== null; next = next.nextElementSibling) {
    const isNote = gone.has(next) || [...gone].some((note) => next.contains(note));
    if (!isNote && (next.textContent ?? '').trim() !== '') return false;
    hasNotes ||= isNote;
  }
  return hasNotes;
}

function noteAround(target: Element): Element | null {
  const block = target.closest('li, dd, p, div, aside, td');
  if (block === null || block.localName !== 'p') return block;
  const parent = block.parentElement;
  const links = (element: Element): number => [...element.querySelectorAll('a')].filter((link) => fragmentOf(link) !== '').length;
  const isWhole = parent?.localName === 'div' && parent.firstElementChild === block && links(parent) === links(block);
  return isWhole ? parent : block;
}

function leadsBack(note: Element, mark: Element): boolean {
  const names = new Set([mark, mark.parentElement, mark.parentElement?.parentElement ?? null].flatMap((element) => namesOf(element)));
  for (const inner of mark.querySelectorAll('*')) for (const name of namesOf(inner)) names.add(name);
  const usual = wayBackFrom(mark);
  return [...note.querySelectorAll('a')].some((link) => names.has(fragmentOf(link)) || (usual !== null && fragmentOf(link) === usual));
}

function namesOf(element: Element | null): string[] {
  if (element === null) return [];
  const names = [element.getAttribute('id'), element.localName === 'a' ? element.getAttribute('name') : null];
  return names.filter((name): name is string => name !== null && name !== '');
}

/** What stands behind the number sign of a link; before it programs write the name of their file, and browsers the page's address. */
function fragmentOf(link: Element): string {
  const href = link.getAttribute('href') ?? '';
  const at = href.indexOf('#');
  return at < 0 ? '' : href.slice(at + 1);
}
