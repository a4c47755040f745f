/** The glossary’s terms for a machine: what stands in the texts, and what the paper calls it in the other language. */
import type { Fragment } from 'prosemirror-model';
import { plainText } from '../core/machine/sources.ts';
import type { LanguagePair, Term } from '../machine/provider.ts';
import type { Reader } from '../storage/storage.ts';

/** Terms of which the texts hold one, with the paper’s word for it; each once. */
export async function termsFor({ glossary }: Reader, { from, to }: LanguagePair, texts: readonly Fragment[]): Promise<readonly Term[]> {
  const words = texts.map(plainText).join('\n').toLocaleLowerCase(from);
  const terms = new Map<string, string>();
  for (const entry of await glossary.entries([from, to])) {
    const rendering = entry.terms.find(({ language, use }) => language === to && use === 'preferred');
    if (rendering === undefined) continue;
    for (const { language, text, use } of entry.terms) {
      if (language === from && use !== 'forbidden' && words.includes(text.toLocaleLowerCase(from))) terms.set(text, rendering.text);
    }
  }
  return [...terms].map(([term, rendering]) => ({ term, rendering }));
}
