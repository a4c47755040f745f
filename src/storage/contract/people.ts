/** People, their links and their machines' keys, as every database must keep them. */
import { describe, expect, it } from 'vitest';
import type { ApiTokenId, PersonId } from '../../core/ids.ts';
import type { Person } from '../../core/person.ts';
import type { ApiToken, SecretLink } from '../newsroom.ts';
import type { Trial } from '../storage-contract.ts';
import * as sample from './samples.ts';

const { aPerson, at, en, fr, sea } = sample;
const ann = aPerson('ann');

/** The suite of this subject, on the database that `trial` gives. */
export function peopleContract(trial: () => Trial): void {
  const saving = async (...people: readonly Person[]): Promise<Trial['storage']> => {
    const { storage } = trial();
    await storage.transact(async (writer) => {
      for (const person of people) await writer.people.save(person);
    });
    return storage;
  };

  describe('people', () => {
    it('come back as they were saved last, with their grants in order', async () => {
      const storage = await saving(ann);
      expect(await storage.read((reader) => reader.people.find(ann.id))).toEqual(ann);
      const changed = aPerson('ann', {
        name: 'Ann Sea',
        language: fr,
        suspendedAt: at('2026-05-05'),
        grants: [
          { role: 'translator', editions: [fr], sections: 'all' },
          { role: 'editor', editions: 'all', sections: [sea] },
        ],
      });
      await saving(changed);
      expect(await storage.read((reader) => reader.people.find(ann.id))).toEqual(changed);
      expect(await storage.transact((writer) => writer.people.find(ann.id))).toEqual(changed);
      await saving(ann);
      expect(await storage.read((reader) => reader.people.find(ann.id))).toEqual(ann);
    });

    it('are found by their address in any case, and nobody by an unknown one', async () => {
      const storage = await saving(ann);
      expect(await storage.read((reader) => reader.people.findByEmail('Ann@Lantern.example'))).toEqual(ann);
      expect(await storage.read((reader) => reader.people.findByEmail('nobody@lantern.example'))).toBeNull();
      expect(await storage.read((reader) => reader.people.find('nobody' as PersonId))).toBeNull();
    });

    it('are listed by name', async () => {
      const ben = aPerson('ben', { name: 'A. Ben', grants: [{ role: 'reporter', editions: [en], sections: 'all' }] });
      const storage = await saving(ann, ben);
      expect(await storage.read((reader) => reader.people.all())).toEqual([ben, ann]);
    });

    it('have one address each', async () => {
      const storage = await saving(ann);
      await expect(storage.transact((writer) => writer.people.save(aPerson('ben', { email: ann.email })))).rejects.toThrow();
    });

    it('have no owner until somebody is one', async () => {
      const storage = await saving(ann);
      expect(await storage.read((reader) => reader.people.hasOwner())).toBe(false);
      await saving({ ...ann, grants: [{ role: 'owner', editions: 'all', sections: 'all' }] });
      expect(await storage.read((reader) => reader.people.hasOwner())).toBe(true);
    });
  });

  describe('secret links', () => {
    const aLink = (fingerprint: string, own: Partial<SecretLink> = {}): SecretLink => ({
      fingerprint,
      kind: 'invitation',
      details: { email: 'new@lantern.example' },
      madeAt: at('2026-01-01'),
      madeById: null,
      expiresAt: at('2026-02-01'),
      usedAt: null,
      ...own,
    });
    const savingLinks = async (...links: readonly SecretLink[]): Promise<Trial['storage']> => {
      const storage = await saving(ann);
      await storage.transact(async (writer) => {
        for (const link of links) await writer.people.saveSecretLink(link);
      });
      return storage;
    };

    it('come back as they were saved last', async () => {
      const used = aLink('f1', { madeById: ann.id, usedAt: at('2026-01-02') });
      const storage = await savingLinks(aLink('f1'), used);
      expect(await storage.read((reader) => reader.people.secretLink('f1'))).toEqual(used);
      expect(await storage.read((reader) => reader.people.secretLink('f2'))).toBeNull();
    });

    it('are open until they are used or expire, newest first', async () => {
      const late = aLink('late', { madeAt: at('2026-01-09') });
      const others = [aLink('used', { usedAt: at('2026-01-02') }), aLink('over', { expiresAt: at('2026-01-10') })];
      const storage = await savingLinks(aLink('early'), late, ...others, aLink('other', { kind: 'preview' }));
      const open = await storage.read((reader) => reader.people.openLinks('invitation', at('2026-01-10')));
      expect(open.map(({ fingerprint }) => fingerprint)).toEqual(['late', 'early']);
    });

    it('are used by only one of those who use them at once', async () => {
      const storage = await savingLinks(aLink('once'));
      const use = (): Promise<boolean> =>
        storage.transact(async ({ people }) => {
          const link = await people.secretLink('once');
          await new Promise((done) => setTimeout(done, 5));
          if (link === null || link.usedAt !== null) return false;
          await people.saveSecretLink({ ...link, usedAt: at('2026-01-02') });
          return true;
        });
      expect((await Promise.all([use(), use(), use()])).filter((used) => used)).toHaveLength(1);
    });
  });

  describe('API tokens', () => {
    it('come back as they were saved last, newest first', async () => {
      const storage = await saving(ann);
      const token = (id: string, own: Partial<ApiToken> = {}): ApiToken => ({
        id: id as ApiTokenId,
        fingerprint: `fingerprint-${id}`,
        personId: ann.id,
        name: id,
        scopes: ['read-desk', 'comment'],
        createdAt: at('2026-01-01'),
        expiresAt: null,
        lastUsedAt: null,
        revokedAt: null,
        ...own,
      });
      const [old, young] = [token('old'), token('young', { createdAt: at('2026-01-02'), expiresAt: at('2027-01-01') })];
      const used = { ...old, lastUsedAt: at('2026-01-03'), revokedAt: at('2026-01-04') };
      await storage.transact(async (writer) => {
        for (const each of [old, young, used]) await writer.people.saveApiToken(each);
      });
      expect(await storage.read((reader) => reader.people.apiToken('fingerprint-old'))).toEqual(used);
      expect(await storage.read((reader) => reader.people.apiToken('unknown'))).toBeNull();
      expect(await storage.read((reader) => reader.people.apiTokens(ann.id))).toEqual([young, used]);
    });
  });
}
