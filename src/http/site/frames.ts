/** The frames of all editions as the refresher left them: what answers need that are made for one request. */
import { addressForm, type LanguageTag } from '../../core/language.ts';
import type { EditionFrame } from '../../render/published.ts';
import { framesEntry, type SiteStore } from '../../site/site-store.ts';

export interface Frames {
  readonly all: readonly EditionFrame[];
  readonly tags: readonly LanguageTag[];
  /** The frame whose edition has this form in addresses. */
  of(address: string): EditionFrame | undefined;
}

/** Returns a function that gives the present frames, read anew only when they have changed. An empty store has none. */
export function frameReader(store: SiteStore): () => Frames {
  let fingerprint = '';
  let frames = framesOf([]);
  return () => {
    const entry = store.find(framesEntry);
    if (entry === null || entry.kind !== 'content') return framesOf([]);
    if (entry.fingerprint !== fingerprint) {
      frames = framesOf(JSON.parse(Buffer.from(entry.body).toString('utf8')) as readonly EditionFrame[]);
      fingerprint = entry.fingerprint;
    }
    return frames;
  };
}

function framesOf(all: readonly EditionFrame[]): Frames {
  const byAddress = new Map(all.map((frame) => [addressForm(frame.edition.tag), frame]));
  return { all, tags: all.map(({ edition }) => edition.tag), of: (address) => byAddress.get(address) };
}
