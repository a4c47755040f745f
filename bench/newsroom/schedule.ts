/** How late a schedule is: from its moment until a reader's request gets the page. */
import { setTimeout as wait } from 'node:timers/promises';
import { callAs, type Visitor } from '../../test/e2e/newsroom-browser.ts';
import type { Program } from '../../test/e2e/program.ts';
import { createTypist } from '../typist.ts';
import { type Spread, spreadOf } from './figures.ts';
import { writeArticle } from './room.ts';

/** Schedules so many articles, one after the other, each for a moment of its own. */
export async function lateness(writer: Visitor, program: Program, schedules: number): Promise<Spread> {
  const typist = createTypist(3);
  const times: number[] = [];
  for (let number = 0; number < schedules; number++) {
    const slugline = `on-the-minute-${number}`;
    const { storyId, articleId } = await writeArticle(writer, { slugline, words: 200, typist });
    const moment = Date.now() + 1_500 + ((number * 137) % 1_000);
    const { words } = (await callAs(writer, 'checkArticle', { params: { articleId } })).answer;
    const { status, answer } = await callAs(writer, 'scheduleArticles', {
      params: { storyId },
      body: { articles: [{ articleId, words }], moment: new Date(moment).toISOString() },
    });
    if (status !== 200) throw new Error(`the schedule was refused: ${JSON.stringify(answer)}`);
    const { answer: article } = await callAs(writer, 'readArticle', { params: { articleId } });
    const path = `/en/${article.today.replaceAll('-', '/')}/${article.content.slug}/`;
    times.push((await shownAt(new URL(path, program.address))) - moment);
  }
  return spreadOf(times);
}

async function shownAt(address: URL): Promise<number> {
  for (const deadline = Date.now() + 30_000; Date.now() < deadline; await wait(15)) {
    const { ok } = await fetch(address, { method: 'HEAD' });
    if (ok) return Date.now();
  }
  throw new Error(`${address} was never published`);
}
