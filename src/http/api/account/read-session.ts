import { readSession } from '../../../contract/session.ts';
import { ok } from '../../../core/result.ts';
import { answerOf } from '../answer.ts';
import { presentPerson } from '../people/present.ts';
import { type Route, route } from '../route.ts';
import type { AccountParts } from './parts.ts';

/** `readSession`: the one place where a session is prolonged, since the newsroom asks it whenever it is opened. */
export function readSessionRoute({ storage, prolong }: AccountParts): Route {
  return route(readSession, {
    async run({ visitor, raw }) {
      const publication = visitor === null ? null : await storage.read((reader) => reader.publication.find());
      const person = visitor === null ? null : presentPerson(visitor.person);
      const answer = answerOf(readSession, ok({ person, publication: publication?.name ?? null, timeZone: publication?.timeZone ?? null }));
      const cookies = visitor === null || visitor.token !== null ? [] : await prolong(raw.headers);
      for (const cookie of cookies) answer.headers.append('Set-Cookie', cookie);
      return answer;
    },
  });
}
