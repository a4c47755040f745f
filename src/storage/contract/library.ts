/** The library of pictures, as every database must give it. */
import { describe, expect, it } from 'vitest';
import { bodySchema } from '../../core/body/schema.ts';
import type { PictureId, RevisionId } from '../../core/ids.ts';
import type { Picture } from '../../core/picture.ts';
import type { PictureQuery } from '../newsroom.ts';
import type { Storage } from '../storage.ts';
import type { Trial } from '../storage-contract.ts';
import * as sample from './samples.ts';

const { at, fr } = sample;
const everything: PictureQuery = { words: [], after: null, limit: 100 };

function aPicture(word: string, own: Partial<Picture> = {}): Picture {
  const unsaid = { fileName: `${word}.jpg`, creator: '', credit: '', place: '', words: new Map() };
  return sample.aPicture({ ...unsaid, id: `picture-${word}` as PictureId, fingerprint: word, ...own });
}

/** The suite of this subject, on the database that `trial` gives. */
export function libraryContract(trial: () => Trial): void {
  const adding = async (...pictures: readonly Picture[]): Promise<Storage> => {
    const { storage } = trial();
    await storage.transact(async (writer) => {
      await sample.saveFixtures(writer);
      for (const [number, picture] of pictures.entries()) await writer.pictures.save(picture, at(`2026-02-0${number + 1}`));
    });
    return storage;
  };
  const library = (storage: Storage, query: Partial<PictureQuery> = {}) =>
    storage.read((reader) => reader.desk.pictures({ ...everything, ...query }));
  const found = async (storage: Storage, ...words: readonly string[]): Promise<string> => {
    const { pictures, total } = await library(storage, { words });
    expect(total).toBe(pictures.length);
    return pictures.map(({ picture }) => picture.fileName).join(' ');
  };

  describe('the library', () => {
    it('has the newest picture first, with the moment at which it was first saved', async () => {
      const storage = await adding(aPicture('a'), aPicture('b'));
      await storage.transact((writer) => writer.pictures.save(aPicture('a', { place: 'Skerra' }), at('2026-03-01')));
      expect(await library(storage)).toEqual({
        pictures: [
          { picture: aPicture('b'), addedAt: at('2026-02-02') },
          { picture: aPicture('a', { place: 'Skerra' }), addedAt: at('2026-02-01') },
          { picture: sample.aPicture(), addedAt: at('2026-01-03') },
        ],
        total: 3,
        next: null,
      });
    });

    it('comes a page at a time', async () => {
      const storage = await adding(aPicture('a'), aPicture('b'));
      const first = await library(storage, { limit: 2 });
      expect(first).toMatchObject({ total: 3, next: { addedAt: at('2026-02-01'), pictureId: 'picture-a' } });
      const second = await library(storage, { limit: 2, after: first.next });
      expect(second.pictures.map(({ picture }) => picture.id)).toEqual([sample.lighthouse]);
      expect(second).toMatchObject({ total: 3, next: null });
    });

    it('is searched by file name, credit, creator, place and the words of every language', async () => {
      const said = {
        creator: 'Jo Lens',
        credit: 'Lens/Lantern',
        place: 'Ålesund',
        words: new Map([[fr, { caption: 'La MARÉE', altText: 'Un quai' }]]),
      };
      const storage = await adding(aPicture('harbour', said), aPicture('other'));
      for (const word of ['HARBOUR', 'jo', 'lens/', 'ålesund', 'ALESUND', 'marée', 'quai'])
        expect(await found(storage, word)).toBe('harbour.jpg');
      expect(await found(storage, 'jo', 'quai')).toBe('harbour.jpg');
      expect(await found(storage, 'jo', 'light')).toBe('');
    });

    it('finds words that were saved alone', async () => {
      const storage = await adding();
      await storage.transact((writer) => writer.pictures.saveWords(sample.lighthouse, fr, { caption: 'Le phare', altText: '' }));
      expect(await found(storage, 'PHARE')).toBe('light.jpg');
    });
  });

  describe('the articles with a picture', () => {
    it('are those whose newest revision shows it, first of all or in a figure, public or not', async () => {
      const storage = await adding(aPicture('a'));
      const [lead, figure, gone] = [sample.aSample('lead'), sample.aDraft('figure'), sample.aDraft('gone')];
      const body = bodySchema.nodeFromJSON({
        type: 'doc',
        content: [{ type: 'gallery', content: [{ type: 'figure', attrs: { id: 'f', picture: sample.lighthouse } }] }],
      });
      const without = { ...figure.revision.content, leadPicture: null };
      const newer = { ...gone.revision, id: 'newer' as RevisionId, number: 2, content: without };
      await storage.transact(async (writer) => {
        await sample.publishSample(writer, lead);
        await sample.saveDraft(writer, { ...figure, revision: { ...figure.revision, content: { ...without, body } } });
        await sample.saveDraft(writer, gone);
        await writer.articles.addRevision(newer);
        await writer.articles.save({ ...gone.article, draftId: newer.id });
      });
      const shown = (id: PictureId) => storage.read((reader) => reader.desk.articlesWithPicture(id));
      expect(await shown(sample.lighthouse)).toEqual([figure.article, lead.article]);
      expect(await shown('picture-a' as PictureId)).toEqual([]);
    });
  });
}
