/** Machine translation as the API tells it. */
import { type MachineState, serviceOffer } from '../../../actions/read-machine-drafts.ts';
import type { readMachineDrafts, readMachineServices } from '../../../contract/machine.ts';
import type { Taken } from '../../../contract/operation.ts';
import type { MachineDraft, MachineText } from '../../../core/machine/draft.ts';
import type { MachineService, MachineUsage } from '../../../core/machine/service.ts';

type Answer = Taken<typeof readMachineDrafts, 'answer'>;

/** What `readMachineDrafts` answers. */
export function presentMachineState({ offer, drafts, suggestions, outdated }: MachineState): Answer {
  return {
    offer: offer === null ? null : { ...serviceOffer(offer), missing: offer.missing, stale: offer.stale },
    drafts: drafts.map(({ draft, texts }) => presentDraft(draft, texts)),
    suggestions: [...suggestions],
    outdated: [...outdated],
  };
}

function presentDraft(draft: MachineDraft, texts: readonly MachineText[]): Answer['drafts'][number] {
  const { id, serviceName: service, state, failure, orderedAt, orderedBy, finishedAt, characters, tokens } = draft;
  return {
    id,
    service,
    state,
    failure,
    orderedAt,
    orderedBy,
    finishedAt,
    segments: texts.length,
    done: texts.filter((text) => text.content !== null).length,
    suggested: texts.filter((text) => text.state === 'suggested').length,
    damaged: texts.filter(({ lost }) => lost > 0).length,
    characters,
    tokens,
  };
}

/** A service without its key. */
export function presentService(
  { key, ...service }: MachineService,
  usage: readonly MachineUsage[],
): Taken<typeof readMachineServices, 'answer'>['services'][number] {
  const { characters = 0, tokens = 0 } = usage.find(({ serviceId }) => serviceId === service.id) ?? {};
  return { ...service, hasKey: key !== '', month: { characters, tokens } };
}
