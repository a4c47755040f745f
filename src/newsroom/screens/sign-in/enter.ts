import { call } from '../../api/call.ts';
import { rememberLanguage } from '../../strings/remembered.ts';

/** Goes into the newsroom after signing in, in the person's language. The page is loaded anew: nothing of before is left. */
export async function enter(to: string | undefined): Promise<void> {
  const { person } = await call('readSession', {});
  if (person !== null) rememberLanguage(person.language);
  location.assign(insidePath(to));
}

/** Only addresses of the newsroom are gone to. */
function insidePath(to: string | undefined): string {
  if (to === undefined || !/^\/(?![/\\])/.test(to)) return '/newsroom/';
  return /^\/newsroom(?:[/?#]|$)/.test(to) ? to : `/newsroom${to}`;
}
