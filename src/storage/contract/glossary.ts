/** The glossary, as every database must keep it. */
import { describe, expect, it } from 'vitest';
import type { GlossaryEntry, GlossaryTerm } from '../../core/glossary/glossary.ts';
import type { GlossaryEntryId } from '../../core/ids.ts';
import type { LanguageTag } from '../../core/language.ts';
import type { Storage } from '../storage.ts';
import type { Trial } from '../storage-contract.ts';
import { at, en, fr } from './samples.ts';

const de = 'de' as LanguageTag;

function aTerm(language: LanguageTag, text: string, own: Partial<GlossaryTerm> = {}): GlossaryTerm {
  return { language, text, use: 'preferred', partOfSpeech: null, note: '', ...own };
}

function anEntry(word: string, terms: readonly GlossaryTerm[]): GlossaryEntry {
  return { id: `entry-${word}` as GlossaryEntryId, note: `Note ${word}`, terms, changedAt: at('2026-01-02'), changedBy: 'Ann' };
}

const harbour = anEntry('a', [
  aTerm(de, 'Hafen', { note: 'nie „Port“', partOfSpeech: 'noun' }),
  aTerm(en, 'harbour'),
  aTerm(en, 'dock', { use: 'forbidden' }),
]);
const pier = anEntry('b', [aTerm(en, 'pier'), aTerm(fr, 'jetée')]);

/** The suite of this subject, on the database that `trial` gives. */
export function glossaryContract(trial: () => Trial): void {
  const saving = async (...entries: readonly GlossaryEntry[]): Promise<Storage> => {
    const { storage } = trial();
    await storage.transact(async (writer) => {
      for (const entry of entries) await writer.glossary.save(entry);
    });
    return storage;
  };
  const find = (storage: Storage, { id }: GlossaryEntry) => storage.read((reader) => reader.glossary.find(id));
  const entries = (storage: Storage, ...languages: readonly LanguageTag[]) => storage.read((reader) => reader.glossary.entries(languages));

  describe('the glossary', () => {
    it('comes back as it was saved last', async () => {
      const storage = await saving(harbour, pier);
      expect(await find(storage, harbour)).toEqual(harbour);
      const changed = { ...harbour, note: '', terms: [aTerm(fr, 'port')], changedAt: at('2026-01-05'), changedBy: 'Ben' };
      await storage.transact((writer) => writer.glossary.save(changed));
      expect(await find(storage, harbour)).toEqual(changed);
      expect(await find(storage, pier)).toEqual(pier);
      expect(await find(storage, anEntry('unknown', []))).toBeNull();
    });

    it('gives the terms of some languages alone', async () => {
      const storage = await saving(pier, harbour);
      expect(await entries(storage, en)).toEqual([
        { ...harbour, terms: harbour.terms.slice(1) },
        { ...pier, terms: pier.terms.slice(0, 1) },
      ]);
      expect(await entries(storage, de, fr)).toEqual([
        { ...harbour, terms: harbour.terms.slice(0, 1) },
        { ...pier, terms: pier.terms.slice(1) },
      ]);
      expect(await entries(storage)).toEqual([]);
    });

    it('loses an entry that is taken away, and no other', async () => {
      const storage = await saving(harbour, pier);
      await storage.transact(async ({ glossary }) => {
        await glossary.remove(harbour.id);
        await glossary.remove(anEntry('unknown', []).id);
      });
      expect(await find(storage, harbour)).toBeNull();
      expect(await entries(storage, de, en, fr)).toEqual([pier]);
    });
  });
}
