/** Publication, editions, sections, topics, contributors, fronts and pictures, as every database must keep them. */
import { describe, expect, it } from 'vitest';
import type { PictureId } from '../../core/ids.ts';
import type { Slug } from '../../core/slug.ts';
import type { Trial } from '../storage-contract.ts';
import * as sample from './samples.ts';

const { en, fr } = sample;

/** The suite of this subject, on the database that `trial` gives. */
export function fixturesContract(trial: () => Trial): void {
  describe('publication', () => {
    it('is null before it was made', async () => expect(await trial().storage.read((reader) => reader.publication.find())).toBeNull());

    it('comes back as it was saved, and as it was saved last', async () => {
      const { storage } = trial();
      await storage.transact(sample.saveFixtures);
      expect(await storage.read((reader) => reader.publication.find())).toEqual(sample.publication);
      const other = { ...sample.publication, name: 'The Lamp', sameAs: [], staleNoticeHours: null, tellsMachineHelp: false };
      await storage.transact((writer) => writer.publication.save(other));
      expect(await storage.read((reader) => reader.publication.find())).toEqual(other);
    });

    it('gives editions and sections in their order', async () => {
      const { storage } = trial();
      await storage.transact(sample.saveFixtures);
      await storage.transact(async ({ publication }) => {
        await publication.saveEdition({ tag: en, name: 'Last', tagline: '', position: 9 });
        await publication.saveSection(sample.aSection({ position: 9, kind: 'opinion' }));
      });
      expect((await storage.read((reader) => reader.publication.editions())).map(({ tag }) => tag)).toEqual([fr, en]);
      const sections = await storage.read((reader) => reader.publication.sections());
      expect(sections.map(({ key }) => key)).toEqual(['town', 'sea']);
      expect(sections[1]).toEqual(sample.aSection({ position: 9, kind: 'opinion' }));
    });

    it('forgets the names that a section, topic or contributor has no more', async () => {
      const { storage } = trial();
      await storage.transact(sample.saveFixtures);
      const section = sample.aSection({ names: new Map([[fr, { name: 'La mer', slug: 'la-mer' as Slug }]]) });
      const topic = sample.aTopic({ names: new Map() });
      const contributor = sample.aContributor({ names: new Map([[en, { name: 'Ann', about: '' }]]) });
      await storage.transact(async ({ publication }) => {
        await publication.saveSection(section);
        await publication.saveTopic(topic);
        await publication.saveContributor(contributor);
      });
      const [sections, topics, contributors] = await storage.read(async ({ publication }) => [
        await publication.sections(),
        await publication.topics(),
        await publication.contributors(),
      ]);
      expect(sections).toContainEqual(section);
      expect(topics).toContainEqual(topic);
      expect(contributors).toContainEqual(contributor);
    });

    it('refuses two sections with one slug in an edition', async () => {
      const { storage } = trial();
      await storage.transact(sample.saveFixtures);
      const second = sample.aSection({ id: sample.town, key: 'town' });
      await expect(storage.transact((writer) => writer.publication.saveSection(second))).rejects.toThrow();
    });

    it('keeps the pins of a front in their order, each edition its own', async () => {
      const { storage } = trial();
      await storage.transact(sample.saveFixtures);
      const [one, two] = [sample.aSample('one'), sample.aSample('two')];
      await storage.transact(async (writer) => {
        await sample.publishSample(writer, one);
        await sample.publishSample(writer, two);
        await writer.publication.saveFront({ edition: en, pinned: [one.story.id, two.story.id] });
        await writer.publication.saveFront({ edition: en, pinned: [two.story.id, one.story.id] });
      });
      expect(await storage.read((reader) => reader.publication.front(en))).toEqual({ edition: en, pinned: [two.story.id, one.story.id] });
      expect(await storage.read((reader) => reader.publication.front(fr))).toEqual({ edition: fr, pinned: [] });
    });
  });

  describe('pictures', () => {
    it('come back as they were saved, in the order of the ids, without unknown ones', async () => {
      const { storage } = trial();
      const second = sample.aPicture({ id: 'second' as PictureId, fingerprint: 'e', crops: [], words: new Map(), takenAt: null });
      await storage.transact(async (writer) => {
        await sample.saveFixtures(writer);
        await writer.pictures.save(second, sample.at('2026-01-04'));
      });
      const ids = ['second', 'unknown', sample.lighthouse] as PictureId[];
      expect(await storage.read((reader) => reader.pictures.findAll(ids))).toEqual([second, sample.aPicture()]);
      expect(await storage.read((reader) => reader.pictures.find('unknown' as PictureId))).toBeNull();
      expect(await storage.read((reader) => reader.pictures.findByFingerprint('e'))).toEqual(second);
      expect(await storage.read((reader) => reader.pictures.findByFingerprint('d'))).toBeNull();
    });

    it('have words per language, which can be saved alone', async () => {
      const { storage } = trial();
      await storage.transact(sample.saveFixtures);
      await storage.transact(async ({ pictures }) => {
        await pictures.saveWords(sample.lighthouse, fr, { caption: 'Phare', altText: 'Un phare' });
        await pictures.saveWords(sample.lighthouse, fr, { caption: 'Le phare', altText: 'Un phare' });
      });
      const picture = await storage.read((reader) => reader.pictures.find(sample.lighthouse));
      expect(picture?.words).toEqual(new Map([...sample.aPicture().words, [fr, { caption: 'Le phare', altText: 'Un phare' }]]));
    });

    it('are one picture if they have one fingerprint', async () => {
      const { storage } = trial();
      await storage.transact(sample.saveFixtures);
      const copy = sample.aPicture({ id: 'copy' as PictureId });
      await expect(storage.transact((writer) => writer.pictures.save(copy, sample.at('2026-01-04')))).rejects.toThrow();
    });
  });
}
