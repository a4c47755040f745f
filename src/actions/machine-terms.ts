/** The glossary’s terms for a machine: what stands in the texts, and what the paper calls it in the other language. */
import type { Fragment } from 'prosemirror-model';
import { termFinder } from '../core/glossary/find-terms.ts';
import { plainText } from '../core/machine/sources.ts';
import type { LanguagePair, Term } from '../machine/provider.ts';
import { stemmerFor } from '../search/stemmers.ts';
import type { Reader } from '../storage/storage.ts';

/** Terms that stand in the texts, inflected ones too, with the paper’s word for them; each once. */
export async function termsFor({ glossary }: Reader, { from, to }: LanguagePair, texts: readonly Fragment[]): Promise<readonly Term[]> {
  const entries = await glossary.entries([from, to]);
  const ours = new Map(
    entries.map(({ id, terms }) => [id, terms.find(({ language, use }) => language === to && use === 'preferred')?.text]),
  );
  const find = termFinder(entries, from, await stemmerFor(from));
  const terms = new Map<string, string>();
  for (const { entryId, term } of texts.flatMap((text) => find(plainText(text)))) {
    const rendering = ours.get(entryId);
    if (rendering !== undefined && term.use !== 'forbidden') terms.set(term.text, rendering);
  }
  return [...terms].map(([term, rendering]) => ({ term, rendering }));
}
