/** Finds a Chromium for the browser tests, or installs one. Browser tests are never skipped. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/opt/google/chrome/chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const advice =
  'Browser tests need a Chromium. Install one (Debian and Ubuntu: apt-get install chromium) or name one: COURANT_CHROMIUM=/path/to/chromium npm test';

/**
 * The path of a Chromium: the one named by `COURANT_CHROMIUM`, one in the usual places, or, for root on Debian, one that
 * apt-get installs now. Throws with the remedy if there is none.
 */
export function findChromium(): string {
  const named = process.env['COURANT_CHROMIUM'];
  if (named !== undefined && named !== '') {
    if (!isExecutable(named)) throw new Error(`COURANT_CHROMIUM names ${named}, which cannot be run. ${advice}`);
    return named;
  }
  const found = usualPlaces.find(isExecutable) ?? installed();
  if (found === undefined) throw new Error(advice);
  return found;
}

function installed(): string | undefined {
  if (process.getuid?.() !== 0 || !isExecutable('/usr/bin/apt-get')) return undefined;
  const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
  spawnSync('apt-get', ['update', '-qq'], options);
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-core', 'fonts-noto-cjk'], options);
  return usualPlaces.find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
