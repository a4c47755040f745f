/** Telling people what happened to articles of theirs: in the newsroom at once, and by a mail that gathers what comes within some time. */
import type { Article } from '../core/article.ts';
import type { JobId, PersonId } from '../core/ids.ts';
import type { Instant } from '../core/instant.ts';
import { mailDue, type Notice } from '../core/notice.ts';
import type { Person } from '../core/person.ts';
import type { Job } from '../storage/newsroom.ts';
import type { Reader, Writer } from '../storage/storage.ts';

/** The kind of the job that sends a person's mail; its details name the person. */
export const mailNoticesKind = 'mail-notices';

/** The kind of the job that reminds of a deadline; its details say of which, and whose it was when it was set. */
export const remindKind = 'remind-of-deadline';

/** Tells the person, now and with the next mail, which is ordered unless one is to come anyway. The caller touches the story. */
export async function notify(writer: Writer, notice: Notice): Promise<void> {
  const { personId, at } = notice;
  const { mail } = await writer.notices.mailOf(personId);
  const isOrdered = await writer.notices.hasWaiting(personId);
  await writer.notices.add(notice, mail !== 'never');
  if (!isOrdered) await orderMail(writer, personId, at);
}

/** Has the person's mail sent when it is due; never to somebody who wants none. */
export async function orderMail(writer: Writer, personId: PersonId, at: Instant): Promise<void> {
  const { mail, mailedAt } = await writer.notices.mailOf(personId);
  const dueAt = mailDue(mail, mailedAt, at);
  if (dueAt !== null) await writer.jobs.add(aJob(mailNoticesKind, { personId }, { at, dueAt }));
}

/** A job that is known by what it is for, so that two of the same moment are one. */
export function aJob(kind: string, details: Readonly<Record<string, string | number>>, when: { at: Instant; dueAt: Instant }): Job {
  const id = [kind, ...Object.values(details), when.at].join(' ') as JobId;
  const unbegun = { attempts: 0, done: 0, total: 1, finishedAt: null, failure: null };
  return { id, kind, details, urgency: 'bulk', createdAt: when.at, dueAt: when.dueAt, ...unbegun };
}

/** Whose article it is: of whoever has claimed it, else of those who wrote its newest words, if the newsroom has one person of that name. */
async function ownersOf(reader: Reader, { storyId, edition, draftId }: Article): Promise<readonly Pick<Person, 'id' | 'name'>[]> {
  const claim = await reader.desk.claim(storyId, edition);
  if (claim !== null) return [{ id: claim.personId, name: (await reader.people.find(claim.personId))?.name ?? '' }];
  const newest = await reader.articles.revision(draftId).catch(() => null);
  if (newest?.madeBy.kind !== 'person') return [];
  const names = newest.madeBy.name.split(', ');
  const byName = Map.groupBy(await reader.people.all(), ({ name }) => name);
  return names.flatMap((name) => {
    const [person, namesake] = byName.get(name) ?? [];
    return person === undefined || namesake !== undefined ? [] : [person];
  });
}

/** Tells the owners of an article, but for the one who did it. */
export async function notifyOwners(
  writer: Writer,
  article: Article,
  { by, ...notice }: Pick<Notice, 'kind' | 'at'> & { readonly by: string | null },
): Promise<void> {
  const { storyId, edition } = article;
  for (const { id, name } of await ownersOf(writer, article)) {
    if (name !== by) await notify(writer, { ...notice, personId: id as PersonId, storyId, edition, by, deadline: null });
  }
}
