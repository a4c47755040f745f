/** Machine translation, as every database must keep it. */
import { describe, expect, it } from 'vitest';
import { fingerprint } from '../../core/alignment/fingerprint.ts';
import type { MachineDraftId, MachineServiceId } from '../../core/ids.ts';
import type { MachineDraft, MachineText } from '../../core/machine/draft.ts';
import type { MachineService } from '../../core/machine/service.ts';
import type { Storage } from '../storage.ts';
import type { Trial } from '../storage-contract.ts';
import * as sample from './samples.ts';
import { at } from './samples.ts';

const service: MachineService = {
  id: 'service-a' as MachineServiceId,
  kind: 'deepl',
  name: 'DeepL',
  address: 'https://api.deepl.com',
  key: 'secret',
  model: '',
  glossary: 'g-1',
  monthlyLimit: 500_000,
  isOn: true,
  position: 2,
};

/** The suite of this subject, on the database that `trial` gives. */
export function machineContract(trial: () => Trial): void {
  const services = (storage: Storage) => storage.read((reader) => reader.machine.services());

  describe('machine translation', () => {
    it('gives services as they were saved last, in their order, until they are removed', async () => {
      const { storage } = trial();
      const first = {
        ...service,
        id: 'service-b' as MachineServiceId,
        kind: 'apertium' as const,
        monthlyLimit: null,
        isOn: false,
        position: 1,
      };
      await storage.transact(async ({ machine }) => {
        await machine.saveService({ ...service, name: 'Old' });
        await machine.saveService(first);
        await machine.saveService(service);
      });
      expect(await services(storage)).toEqual([first, service]);
      await storage.transact(({ machine }) => machine.removeService(first.id));
      expect(await services(storage)).toEqual([service]);
    });

    it('adds up what is sent in a month', async () => {
      const { storage } = trial();
      const usage = { serviceId: service.id, month: '2026-11', characters: 3_000_000_000, tokens: 5 };
      await storage.transact(async ({ machine }) => {
        await machine.addUsage(usage);
        await machine.addUsage({ ...usage, characters: 7 });
        await machine.addUsage({ ...usage, month: '2026-12' });
      });
      expect(await storage.read(({ machine }) => machine.usage('2026-11'))).toEqual([{ ...usage, characters: 3_000_000_007, tokens: 10 }]);
      expect(await storage.read(({ machine }) => machine.usage('2026-10'))).toEqual([]);
    });

    it('gives drafts and texts as they were saved last, of an article the newest draft first', async () => {
      const { storage } = trial();
      await storage.transact(sample.saveFixtures);
      const one = sample.aDraft('one');
      const { article, revision } = one;
      await storage.transact((writer) => sample.saveDraft(writer, one));
      const aDraft = (id: string, day: string): MachineDraft => ({
        id: id as MachineDraftId,
        articleId: article.id,
        serviceId: service.id,
        serviceName: 'DeepL',
        originalRevisionId: revision.id,
        orderedAt: at(day),
        orderedBy: 'Ann',
        state: 'waiting',
        failure: null,
        characters: 0,
        tokens: 0,
        finishedAt: null,
      });
      const [older, newer] = [aDraft('x', '2026-01-02'), aDraft('a', '2026-01-03')];
      const aText = (draftId: MachineDraftId, position: number): MachineText => ({
        draftId,
        position,
        segment: 'headline',
        read: fingerprint('Ferry'),
        targets: [{ key: 'headline', reading: fingerprint(''), by: 'person' }],
        state: 'waiting',
        content: null,
        lost: 0,
      });
      const texts = [aText(older.id, 0), aText(newer.id, 0), aText(newer.id, 1)] as const;
      const failed: MachineDraft = {
        ...newer,
        state: 'failed',
        failure: { code: 'machine-busy', said: 'Slow down', retryAfter: 7 },
        characters: 12,
        tokens: 3,
        finishedAt: at('2026-01-04'),
      };
      const written: MachineText = { ...texts[2], state: 'suggested', content: [{ type: 'text', text: 'Transbordador' }], lost: 1 };
      await storage.transact(async ({ machine }) => {
        for (const draft of [newer, older, failed]) await machine.saveDraft(draft);
        await machine.saveTexts(texts);
        await machine.saveTexts([written]);
      });
      const found = await storage.read(async ({ machine }) => ({
        draft: await machine.draft(newer.id),
        none: await machine.draft('none' as MachineDraftId),
        drafts: await machine.drafts(article.id, 5),
        newest: await machine.drafts(article.id, 1),
        texts: await machine.texts(newer.id),
        all: await machine.textsOf(article.id),
      }));
      expect(found).toEqual({
        draft: failed,
        none: null,
        drafts: [failed, older],
        newest: [failed],
        texts: [texts[1], written],
        all: [texts[1], written, texts[0]],
      });
    });
  });
}
