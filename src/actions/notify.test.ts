/** What people are told of articles that are theirs, and the mails that gather it. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { anArticle, aParagraph, withText } from '../../test/aligned.ts';
import { reporter, tag, value } from '../../test/builders.ts';
import { createDesk, type Desk } from '../../test/desk.ts';
import { type Newsroom, openNewsroom, sectionIds } from '../../test/newsroom.ts';
import type { Article } from '../core/article.ts';
import type { CorrectionId, PersonId } from '../core/ids.ts';
import { hour, later, minute } from '../core/instant.ts';
import type { Grant } from '../core/permission.ts';
import type { BegunStory } from './beginnings.ts';
import { claimArticle } from './claim-article.ts';
import { correctStory } from './correct-story.ts';
import { mailNotices } from './mail-notices.ts';
import { mailNoticesKind, remindKind } from './notify.ts';
import { remindOfDeadline } from './remind-of-deadline.ts';
import { sendBackArticle } from './send-back-article.ts';
import { submitArticle } from './submit-article.ts';
import { takeDownStory } from './take-down-story.ts';

let newsroom: Newsroom;
let desk: Desk;
let original: BegunStory;
let german: Article;

const words = anArticle(aParagraph('a1', 'One.'), aParagraph('a2', 'Two.'));
const dora = 'dora' as PersonId;
const emil = 'emil' as PersonId;
const by = (name: string) => ({ kind: 'person', name }) as const;

beforeEach(async () => {
  newsroom = await openNewsroom();
  desk = createDesk(newsroom);
  for (const [id, name] of [[dora, 'Dora'] as const, [emil, 'Emil'] as const]) await enter(id, name);
  original = await desk.write(words);
  german = await desk.translate(original, 'de', anArticle(aParagraph('d1', 'Eins.', { from: ['a1'] })));
});

afterEach(() => newsroom.close());

async function enter(id: PersonId, name: string, sections: Grant['sections'] = 'all'): Promise<void> {
  const grants: readonly Grant[] = [{ role: 'translator', editions: 'all', sections }];
  const person = { id, name, email: `${id}@test.example`, language: tag('de'), grants, createdAt: newsroom.now(), suspendedAt: null };
  await newsroom.storage.transact(({ people }) => people.save(person));
}
const claim = async (personId: PersonId, who: string, more: { deadline?: number; takesOver?: boolean } = {}) => {
  const deadline = more.deadline === undefined ? {} : { deadline: later(newsroom.now(), more.deadline) };
  const request = {
    storyId: german.storyId,
    edition: german.edition,
    personId,
    takesOver: more.takesOver ?? false,
    by: by(who),
    ...deadline,
  };
  return value(await claimArticle(newsroom.parts, request));
};
const rewrite = async (text: string) => {
  newsroom.wait(minute);
  await desk.revise(original.article, withText(words, 'a1', text));
};
const told = async (id: PersonId) => {
  const { notices } = await newsroom.storage.read((reader) => reader.notices.ofPerson(id, { readable: null, limit: 9 }));
  return notices.map(({ kind, by: who }) => `${kind}${who === null ? '' : ` by ${who}`}`);
};
const jobs = (kind: string) => newsroom.storage.read((reader) => reader.jobs.unfinished(kind));
/** What a mail of now would say: a line per notice; nothing where none goes out. */
const mailed = async (id: PersonId) => {
  const mails: string[][] = [];
  await mailNotices(newsroom.parts, id, async ({ notices }) => void mails.push(notices.map(({ kind }) => kind)));
  return mails;
};

describe('notify', () => {
  it('tells whoever has claimed an article once that the original has left it behind', async () => {
    await claim(dora, 'Dora');
    await rewrite('First.');
    await rewrite('Foremost.');
    expect([await told(dora), await told(emil)]).toEqual([['became-stale by Reporter'], []]);
  });
  it('tells whoever wrote it last where nobody has claimed it, and nobody of what is the own doing', async () => {
    await enter('rita' as PersonId, reporter.name);
    await rewrite('First.');
    expect(await told('rita' as PersonId)).toEqual([]);
  });
  it('tells of what is sent back, given and taken over, each to whom it concerns', async () => {
    await claim(dora, 'Emil');
    value(await submitArticle(newsroom.parts, { articleId: german.id, personId: null, by: by('Dora') }));
    value(await sendBackArticle(newsroom.parts, { articleId: german.id, note: 'Shorter.', by: by('Emil') }));
    expect(await told(dora)).toEqual(['assigned by Emil', 'sent-back by Emil']);
    newsroom.wait(minute);
    await claim(emil, 'Emil', { takesOver: true });
    expect([(await told(dora))[0], await told(emil)]).toEqual(['taken-over by Emil', []]);
  });
  it('tells of a correction that an edition is to run too', async () => {
    await claim(dora, 'Dora');
    value(await desk.publish(original.article, german));
    newsroom.wait(minute);
    const texts = new Map([[tag('en'), 'It was Tuesday.']]);
    value(await correctStory(newsroom.parts, { storyId: german.storyId, correctionId: null, texts, by: by('Emil') }));
    expect(await told(dora)).toEqual(['correction-to-run by Emil']);
  });
  it('keeps the deadline of a claim that is made again without one, and reminds of it before it comes', async () => {
    const { deadline } = await claim(dora, 'Dora', { deadline: 8 * hour });
    expect((await claim(dora, 'Dora')).deadline).toBe(deadline);
    const [job] = await jobs(remindKind);
    expect(job?.dueAt).toBe(later(newsroom.now(), 5 * hour));
    if (job === undefined) throw new Error('nobody is reminded');
    await claim(dora, 'Dora', { deadline: 9 * hour });
    await remindOfDeadline(newsroom.parts, job);
    expect(await told(dora)).toEqual([]);
    await claim(dora, 'Dora', { deadline: 8 * hour });
    await remindOfDeadline(newsroom.parts, job);
    expect(await told(dora)).toEqual(['deadline-near']);
  });
});

describe('mailNotices', () => {
  it('gathers in one mail what comes within a quarter of an hour', async () => {
    await claim(dora, 'Emil');
    await rewrite('First.');
    expect((await jobs(mailNoticesKind)).map(({ dueAt }) => dueAt)).toEqual([later(newsroom.now(), 14 * minute)]);
    expect(await mailed(dora)).toEqual([['became-stale', 'assigned']]);
    expect(await mailed(dora)).toEqual([]);
  });
  it('sends nothing that was read, nor what the person may not read any more', async () => {
    await claim(dora, 'Emil');
    await newsroom.storage.transact(({ notices }) => notices.markRead(dora, newsroom.now(), newsroom.now()));
    expect(await mailed(dora)).toEqual([]);
    newsroom.wait(minute);
    await rewrite('First.');
    await enter(dora, 'Dora', [sectionIds[1]]);
    expect(await mailed(dora)).toEqual([]);
  });
  it('comes once a day, or never, to those who want it so', async () => {
    await newsroom.storage.transact(({ notices }) => notices.setMail(dora, 'never'));
    await claim(dora, 'Emil');
    expect(await jobs(mailNoticesKind)).toEqual([]);
    await newsroom.storage.transact(async ({ notices }) => {
      await notices.setMail(dora, 'daily');
      await notices.endWaiting(dora, newsroom.now(), newsroom.now());
    });
    const lastMail = newsroom.now();
    await rewrite('First.');
    expect((await jobs(mailNoticesKind)).map(({ dueAt }) => dueAt)).toEqual([later(lastMail, 24 * hour)]);
  });
  it('keeps what waits where the mail server takes nothing', async () => {
    await claim(dora, 'Emil');
    await expect(mailNotices(newsroom.parts, dora, () => Promise.reject(new Error('down')))).rejects.toThrow('down');
    expect(await mailed(dora)).toEqual([['assigned']]);
  });
});

describe('a correction', () => {
  const correct = async (edition: string, correctionId: CorrectionId | null = null) => {
    const texts = new Map([[tag(edition), 'It was two.']]);
    return value(await correctStory(newsroom.parts, { storyId: german.storyId, correctionId, texts, by: by('Emil') }));
  };
  beforeEach(async () => {
    value(await desk.publish(original.article, german));
    await claim(dora, 'Dora');
  });
  it('is told to whoever has an article of a language that has still to run it', async () => {
    await correct('en');
    expect(await told(dora)).toEqual(['correction-to-run by Emil']);
  });
  it('is not told again when other words are found for it', async () => {
    const { id } = await correct('en');
    newsroom.wait(minute);
    const noticed = () => newsroom.storage.read(({ notices }) => notices.ofPerson(dora, { readable: null, limit: 9 }));
    const before = await noticed();
    await correct('en', id);
    expect(await noticed()).toEqual(before);
  });
  it('is not told where the story is taken down in all languages, but that is', async () => {
    const request = { storyId: german.storyId, reason: 'A court said so.', told: new Map(), by: by('Emil') };
    value(await takeDownStory(newsroom.parts, request));
    expect(await told(dora)).toEqual(['story-taken-down by Emil']);
  });
});
