/** Machine translation for tests that are not about services: one that nobody can reach, and a draft whose headline came too late. */
import { fingerprint } from '../src/core/alignment/fingerprint.ts';
import type { Article } from '../src/core/article.ts';
import type { MachineDraftId, MachineServiceId, RevisionId } from '../src/core/ids.ts';
import type { MachineDraft } from '../src/core/machine/draft.ts';
import type { MachineService } from '../src/core/machine/service.ts';
import type { Writer } from '../src/storage/storage.ts';
import { at } from './builders.ts';

/** A service that is set up and turned on, where nobody listens. */
export function aService(own: Partial<MachineService> = {}): MachineService {
  return {
    id: 'service' as MachineServiceId,
    kind: 'apertium',
    name: 'Apertium',
    address: 'http://127.0.0.1:9',
    key: '',
    model: '',
    glossary: '',
    monthlyLimit: null,
    isOn: true,
    position: 1,
    ...own,
  };
}

/** A draft of an article that is being worked on, and of which the headline waits as a suggestion. */
export async function saveDraftWithSuggestion(
  { machine }: Writer,
  { id: articleId }: Pick<Article, 'id'>,
  originalRevisionId: RevisionId,
): Promise<MachineDraftId> {
  const draft: MachineDraft = {
    id: 'machine-draft' as MachineDraftId,
    articleId,
    serviceId: 'service' as MachineServiceId,
    serviceName: 'Apertium',
    originalRevisionId,
    orderedAt: at('2026-03-01T08:00Z'),
    orderedBy: 'Tara',
    state: 'working',
    failure: null,
    characters: 0,
    tokens: 0,
    finishedAt: null,
  };
  await machine.saveDraft(draft);
  const content = [{ type: 'text', text: 'Maschinentitel' }];
  const read = fingerprint('Ferry');
  await machine.saveTexts([
    { draftId: draft.id, position: 0, segment: 'headline', read, targets: [], state: 'suggested', content, lost: 0 },
  ]);
  return draft.id;
}
