/** Who else has the article open, and where in it they are. */
import type { TextField } from '../../../draft/fields.ts';

/** A part of the article where somebody can be. */
export type Whereabouts = TextField | 'body';

export interface PersonHere {
  /** The connection: one person may have the article open twice. */
  readonly client: number;
  readonly personId: string;
  readonly name: string;
  /** One of the colours of people, as a number of the style sheet. */
  readonly colour: number;
  readonly where: Whereabouts | null;
}

/** The colours that people have. */
const colourCount = 8;

/** The colour of a person: the same on every screen and every day. */
export function colourOf(personId: string): number {
  let sum = 0;
  for (const sign of personId) sum = (sum * 31 + (sign.codePointAt(0) ?? 0)) >>> 0;
  return sum % colourCount;
}

/** The others among all who are there, as their browsers say; what is no person is left out. */
export function othersHere(states: ReadonlyMap<number, unknown>, own: number): readonly PersonHere[] {
  return [...states].flatMap(([client, state]) => {
    if (client === own) return [];
    const { user, where } = state as { user?: { id?: unknown; name?: unknown }; where?: unknown };
    if (typeof user?.id !== 'string' || typeof user.name !== 'string') return [];
    const place = typeof where === 'string' ? (where as Whereabouts) : null;
    return [{ client, personId: user.id, name: user.name, colour: colourOf(user.id), where: place }];
  });
}
