import type { ActionParts } from '../../../actions/parts.ts';
import { largestXliff, importXliff as operation } from '../../../contract/xliff.ts';
import { fail, ok, type Result } from '../../../core/result.ts';
import { importXliff } from '../../../exchange/xliff/article-xliff.ts';
import { decodedXml } from '../../../exchange/xml/decode.ts';
import { actorOf } from '../../visitor.ts';
import { articleSubjects } from '../articles/article-subjects.ts';
import { type Route, route } from '../route.ts';

/** Takes what was translated elsewhere. */
export function importXliffRoute(parts: ActionParts): Route {
  return route(operation, {
    subjects: ({ params }) => articleSubjects(parts.storage, params.articleId),
    async run({ params: { articleId }, visitor, raw }) {
      const xml = await textOf(raw);
      if (!xml.ok) return xml;
      const taken = await importXliff(parts, { xml: xml.value, by: actorOf(visitor), articleId });
      if (!taken.ok) return fail(taken.error.code === 'article-not-found' ? { code: 'not-found' } : taken.error);
      const { written, unchanged, refused, foreign } = taken.value;
      return ok({ written, unchanged, refused: [...refused], foreign: foreign.length });
    },
  });
}

type Unreadable =
  | { readonly code: 'too-large'; readonly limit: number }
  | { readonly code: 'xliff-unreadable'; readonly line: number; readonly reason: string };

/** The text that a request carries. Refuses more bytes than the limit as soon as that is known, and bytes that are no text. */
async function textOf({ body, headers }: Request): Promise<Result<string, Unreadable>> {
  if (Number(headers.get('content-length') ?? 0) > largestXliff) return fail({ code: 'too-large', limit: largestXliff });
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of body ?? []) {
    size += piece.byteLength;
    if (size > largestXliff) return fail({ code: 'too-large', limit: largestXliff });
    pieces.push(piece);
  }
  let text = '';
  try {
    for await (const piece of decodedXml(pieces)) text += piece;
  } catch (error) {
    if (!(error instanceof TypeError || error instanceof RangeError)) throw error;
    return fail({ code: 'xliff-unreadable', line: 1, reason: 'is in an encoding that is not known, or not of the one that it names' });
  }
  return ok(text);
}
