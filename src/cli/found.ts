/** Founds the publication of an empty data folder. */
import { foundPublication } from '../actions/found-publication.ts';
import type { Config } from '../config/config.ts';
import { timeZone } from '../core/instant.ts';
import { languageTag } from '../core/language.ts';
import type { Workplace } from '../main.ts';
import type { Terminal } from './command.ts';

/** Makes the demo publication and says so. It is loaded only here, because its stories and pictures are needed once. */
export async function makeDemo({ storage, config, ids, now }: Workplace, { output }: Terminal): Promise<void> {
  output.write(`Making the demo publication in ${config.dataFolder} ...\n`);
  const { loadDemo } = await import('../../demo/load.ts');
  await loadDemo({ storage, folders: config, ids, now: now(), baseUrl: localAddress(config) });
}

/** Makes a publication without any story: an English edition with one section, in the time zone of this machine. */
export async function makeEmpty(workplace: Workplace): Promise<void> {
  const zone = timeZone(new Intl.DateTimeFormat().resolvedOptions().timeZone);
  const utc = timeZone('UTC');
  const edition = languageTag('en');
  if (!utc.ok || !edition.ok) throw new Error('this Node knows neither UTC nor English');
  await foundPublication(workplace, {
    name: 'My Newspaper',
    baseUrl: localAddress(workplace.config),
    timeZone: (zone.ok ? zone : utc).value,
    edition: edition.value,
    sectionName: 'News',
  });
}

/** Where readers find the site as far as is known before it is served. */
function localAddress({ publicUrl, port }: Config): string {
  return publicUrl ?? `http://localhost:${port}`;
}
