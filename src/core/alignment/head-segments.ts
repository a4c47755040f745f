/** Reading how an article rests on its original from stored JSON: of a database, of a live draft. */
import type { ArticleId } from '../ids.ts';
import { type FormerRest, type FormerRests, type HeadRest, type HeadSegments, originalHead, type Rest } from './segments.ts';

/** What the JSON says, as far as it says something that may be stored; parts that it does not say, as older ones, are those of an original. */
export function readHeadSegments(json: unknown): HeadSegments {
  const { headline, kicker, standfirst, omitted, former, machineHelped } = fieldsOf(json);
  return {
    headline: readHeadRest(headline),
    kicker: readHeadRest(kicker),
    standfirst: readHeadRest(standfirst),
    omitted: readRest(omitted) ?? originalHead.omitted,
    former: readFormer(former),
    machineHelped: machineHelped === true,
  };
}

function readHeadRest(json: unknown): HeadRest | null {
  const rest = readRest(json);
  return rest === null ? null : { ...rest, by: fieldsOf(json)['by'] === 'machine' ? 'machine' : 'person' };
}

function readRest(json: unknown): Rest | null {
  const { from, seen } = fieldsOf(json);
  return isTexts(from) && isTexts(seen) ? ({ from, seen } as Rest) : null;
}

function readFormer(json: unknown): FormerRests | null {
  const { original, rests, omitted } = fieldsOf(json);
  if (!isText(original) || !Array.isArray(rests)) return null;
  return { original: original as ArticleId, rests: rests.flatMap(readFormerRest), omitted: readRest(omitted) ?? originalHead.omitted };
}

function readFormerRest(json: unknown): readonly FormerRest[] {
  const rest = readRest(json);
  const { segment } = fieldsOf(json);
  return rest === null || !isText(segment) ? [] : [{ segment, ...rest } as FormerRest];
}

function fieldsOf(json: unknown): Readonly<Record<string, unknown>> {
  return typeof json === 'object' && json !== null ? { ...json } : {};
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every(isText);
}

/** True for a text that every database takes: no half characters, no zeros. */
function isText(value: unknown): value is string {
  return typeof value === 'string' && value.isWellFormed() && !value.includes('\0');
}
