/** A machine translation service that the publication uses, and what can go wrong with it. */
import type { MachineServiceId } from '../ids.ts';

export const machineServiceKinds = ['libretranslate', 'deepl', 'apertium', 'chat'] as const;

/** `chat` is any service that answers as OpenAI's chat completions do. */
export type MachineServiceKind = (typeof machineServiceKinds)[number];

export interface MachineService {
  readonly id: MachineServiceId;
  readonly kind: MachineServiceKind;
  readonly name: string;
  /** Where it answers, without a slash at its end: `https://api.deepl.com`. */
  readonly address: string;
  /** The secret that it asks for; empty for none. It never leaves the server but to the service. */
  readonly key: string;
  /** Which model of a chat service writes; empty for the others. */
  readonly model: string;
  /** A glossary that is kept with the service itself, as DeepL does; empty for none. */
  readonly glossary: string;
  /** How many characters a month may be sent to it; null for any number. */
  readonly monthlyLimit: number | null;
  readonly isOn: boolean;
  /** The first that knows both languages is asked. */
  readonly position: number;
}

/** What was sent to services in a calendar month (in UTC). */
export interface MachineUsage {
  readonly serviceId: MachineServiceId;
  /** `2026-11`. */
  readonly month: string;
  readonly characters: number;
  /** What a chat service counts; 0 where none is counted. */
  readonly tokens: number;
}

export const machineFailureCodes = [
  'machine-unreachable',
  'machine-timed-out',
  'machine-busy',
  'machine-failed',
  'machine-answer-unreadable',
  'machine-key-refused',
  'machine-quota-spent',
  'machine-limit-reached',
  'machine-pair-unsupported',
  'machine-request-refused',
] as const;

export type MachineFailureCode = (typeof machineFailureCodes)[number];

/** Why a service gave no translation. */
export interface MachineFailure {
  readonly code: MachineFailureCode;
  /** What the service or the network said of it; empty for nothing. */
  readonly said: string;
  /** After how many seconds the service wants to be asked again; null if it did not say. */
  readonly retryAfter: number | null;
}

/** True for a failure that may be over when the service is asked again a little later. */
export function isPassing({ code }: Pick<MachineFailure, 'code'>): boolean {
  switch (code) {
    case 'machine-unreachable':
    case 'machine-timed-out':
    case 'machine-busy':
    case 'machine-failed':
    case 'machine-answer-unreadable':
      return true;
    default:
      return false;
  }
}

export type ServiceAddressError = { readonly code: 'machine-address-not-safe'; readonly address: string };
