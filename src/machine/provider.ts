/** A machine translation service as the rest of the program sees it, whichever it is. */
import type { LanguageTag } from '../core/language.ts';
import type { MachineFailure } from '../core/machine/service.ts';
import type { Result } from '../core/result.ts';

export interface MachineProvider {
  readonly limits: ServiceLimits;
  /** Whether the service translates from the one language to the other; it is asked once. */
  supports(pair: LanguagePair): Promise<Result<boolean, MachineFailure>>;
  /** As many texts as were given, in their order. Refuses whatever keeps a single one of them from being translated. */
  translate(request: TranslationRequest): Promise<Result<Translated, MachineFailure>>;
  /** What the account with the service has used of what it may; null where the service does not tell. */
  account(): Promise<Result<AccountUsage | null, MachineFailure>>;
}

/** What the service takes in one request. */
export interface ServiceLimits {
  readonly charactersPerRequest: number;
  readonly textsPerRequest: number;
}

export interface LanguagePair {
  readonly from: LanguageTag;
  readonly to: LanguageTag;
}

/** A word and how it is to be rendered. */
export interface Term {
  readonly term: string;
  readonly rendering: string;
}

export interface TranslationRequest extends LanguagePair {
  /** Each with its markup, as `markup.ts` writes it. */
  readonly texts: readonly string[];
  /** Terms that the publication has settled; a service that cannot take them does without. */
  readonly terms: readonly Term[];
  readonly signal: AbortSignal;
}

interface Translated {
  readonly texts: readonly string[];
  /** What the service says that it counted; null where it says nothing. */
  readonly charactersBilled: number | null;
  readonly tokens: number;
}

export interface AccountUsage {
  readonly characters: number;
  /** Null for no limit. */
  readonly limit: number | null;
}
