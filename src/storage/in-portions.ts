/** Long lists of ids in queries. */

const mostInOneQuery = 500;

/** Asks for at most 500 things at a time, because databases limit the parameters of one query; all answers together. */
export async function inPortions<Id, Row>(
  ids: readonly Id[],
  ask: (portion: readonly Id[]) => Promise<readonly Row[]>,
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (let start = 0; start < ids.length; start += mostInOneQuery) rows.push(...(await ask(ids.slice(start, start + mostInOneQuery))));
  return rows;
}
