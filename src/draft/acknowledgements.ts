/** What a writer may take for saved. */

/**
 * Forgets what was typed while a connection was being opened. To be called with the provider and its socket at each `open`, before anything is
 * sent.
 * Nothing is lost: what follows the opening brings every change that the server lacks. Left in, those messages would be sent a second
 * time, and their acknowledgements would be taken for that of the newest changes: `unsyncedChanges` would come to 0 too soon.
 */
export function forgetUnsent(provider: object, socket: object): void {
  Reflect.set(provider, 'pendingUpdates', []);
  Reflect.set(socket, 'messageQueue', []);
}
