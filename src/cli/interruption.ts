/** Ctrl-C and its like: the first asks to stop in good order, a second one ends the program at once. */

/**
 * One key press can arrive twice, from the terminal and through the program that started this one; only what comes later than
 * this many milliseconds is a second wish.
 */
const sameKeyPress = 300;

/** Returns the signal that is aborted when the person, the system or the end of the starting program asks this process to stop. */
export function interruptions(target: NodeJS.Process): AbortSignal {
  const controller = new AbortController();
  let firstAt = 0;
  const interrupt = (name: NodeJS.Signals): void => {
    if (!controller.signal.aborted) {
      firstAt = performance.now();
      controller.abort(name);
    } else if (performance.now() - firstAt > sameKeyPress) {
      target.exit(name === 'SIGINT' ? 130 : 143);
    }
  };
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) target.on(name, interrupt);
  target.on('disconnect', () => interrupt('SIGTERM'));
  target.channel?.unref();
  return controller.signal;
}
