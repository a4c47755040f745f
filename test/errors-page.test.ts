import { expect, it } from 'vitest';
import { errors } from '../src/contract/errors.ts';

/** The page that `docs/errors.md` must be. After adding a code: `npm test -- test/errors-page.test.ts -u`. */
function errorsPage(): string {
  const rows = Object.entries(errors).map(([code, { status, meaning }]) => `| \`${code}\` | ${status} | ${meaning} |`);
  return [
    '# Errors of the API',
    '',
    'A refusal is JSON, `{ "error": { "code", "message", "details" } }`. Codes are stable: programs branch on them, and the newsroom finds its texts by them. `details` names what is concerned.',
    '',
    '| code | status | what it means, and what to do |',
    '| --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

it('docs/errors.md says what the list of errors says', () => expect(errorsPage()).toMatchFileSnapshot('../docs/errors.md'));
