/** Presence: who has a draft open and where each cursor stands. Nobody appears under another's name. */
import type { Person } from '../../core/person.ts';

type States = Map<number, Record<string, unknown>>;

/** What one person's presence may take, as JSON. */
const largestState = 8 * 1024;

/**
 * Corrects what somebody says of presence before the others see it: what is said of clients on others' connections and what is too large
 * falls out, and `user` gets the person's own id and name.
 */
export function correctPresence(states: States, { id, name }: Person, clientsOfOthers: ReadonlySet<unknown>): void {
  for (const [client, state] of states) {
    if (clientsOfOthers.has(client) || JSON.stringify(state).length > largestState) states.delete(client);
    else if (typeof state['user'] === 'object') state['user'] = { ...state['user'], id, name };
  }
}
