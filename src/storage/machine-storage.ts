/** Machine translation as the rest of the program sees it in the database. */
import type { ArticleId, MachineDraftId, MachineServiceId } from '../core/ids.ts';
import type { MachineDraft, MachineText } from '../core/machine/draft.ts';
import type { MachineService, MachineUsage } from '../core/machine/service.ts';

export interface MachineReader {
  /** In the order in which they are asked. With their keys: what goes out of the server leaves those behind. */
  services(): Promise<readonly MachineService[]>;
  /** What was sent in a month, by service. */
  usage(month: string): Promise<readonly MachineUsage[]>;
  draft(id: MachineDraftId): Promise<MachineDraft | null>;
  /** The newest drafts of an article first. */
  drafts(articleId: ArticleId, limit: number): Promise<readonly MachineDraft[]>;
  /** The texts of a draft in their order. */
  texts(draftId: MachineDraftId): Promise<readonly MachineText[]>;
  /** The texts of all drafts of an article, the newest draft’s first. */
  textsOf(articleId: ArticleId): Promise<readonly MachineText[]>;
}

export interface MachineWriter {
  saveService(service: MachineService): Promise<void>;
  /** What was sent to it stays counted. */
  removeService(id: MachineServiceId): Promise<void>;
  /** Adds to what was sent in the month. */
  addUsage(usage: MachineUsage): Promise<void>;
  saveDraft(draft: MachineDraft): Promise<void>;
  /** Adds texts of a draft, or changes what became of those that are there. */
  saveTexts(texts: readonly MachineText[]): Promise<void>;
}
