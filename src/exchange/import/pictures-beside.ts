/** Pictures that a saved page names and that lie beside it. */
import { readdir } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve, sep } from 'node:path';

/** The largest picture file that is read. */
export const pictureLimit = 60 * 1024 * 1024;

/** Files that may be the picture of an address, most likely first; all lie in the folder of the page or below it. */
export async function filesFor(source: string, pagePath: string): Promise<readonly string[]> {
  const folder = dirname(resolve(pagePath));
  const path = pathOf(source);
  if (path === null) return [];
  const name = basename(path);
  const besides = await savedFolders(folder, basename(pagePath, extname(pagePath)));
  const lastTwo = path.split('/').slice(-2).join('/');
  const isRelative = !/^[a-z][a-z0-9+.-]*:/i.test(source) && !source.startsWith('/');
  const candidates = [
    ...(isRelative ? [join(folder, path)] : []),
    join(folder, lastTwo),
    join(folder, name),
    ...besides.map((beside) => join(beside, name)),
  ];
  return [...new Set(candidates)].filter((candidate) => candidate.startsWith(folder + sep) && candidate !== resolve(pagePath));
}

/** Folders such as `page_files`, which browsers write beside a page that they save; each language has its own word. */
async function savedFolders(folder: string, stem: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries
      .filter((entry) => entry.isDirectory() && /^[_ -]/.test(entry.name.slice(stem.length)) && entry.name.startsWith(stem))
      .map((entry) => join(folder, entry.name));
  } catch {
    return [];
  }
}

/** The path in an address, decoded; null where there is none or where it holds what no file name may. */
function pathOf(source: string): string | null {
  try {
    const path = decodeURIComponent(URL.canParse(source) ? new URL(source).pathname : (source.split(/[?#]/)[0] ?? ''));
    const clean = path.replaceAll('\\', '/').replace(/^\/+/, '');
    return clean === '' || clean.endsWith('/') || clean.includes('\0') ? null : clean;
  } catch {
    return null;
  }
}
