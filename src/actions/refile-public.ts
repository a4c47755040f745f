/** What actions on stories have in common when section or topics change: the lists on which the public articles stand. */
import { picturesOf } from '../core/body/pictures.ts';
import type { SectionId } from '../core/ids.ts';
import type { Instant } from '../core/instant.ts';
import type { LanguageTag } from '../core/language.ts';
import { areSameFacts, publicFacts } from '../core/public-facts.ts';
import { fail, ok, type Result } from '../core/result.ts';
import type { Story } from '../core/story.ts';
import type { Writer } from '../storage/storage.ts';
import { changeOf } from './public-changes.ts';

export type RefileError = { readonly code: 'section-not-in-edition'; readonly sectionId: SectionId; readonly edition: LanguageTag };

/**
 * Puts the public articles on the lists of the story's section and topics, at their old addresses; the story itself is the caller's to save.
 * Refuses a section without a name in an edition where the story is public. The section must be there.
 */
export async function refilePublic(writer: Writer, story: Story, at: Instant): Promise<Result<null, RefileError>> {
  const { sectionId } = story;
  const section = (await writer.publication.sections()).find(({ id }) => id === sectionId);
  const records = await writer.published.ofStory(story.id);
  const lacking = records.find(({ facts, article }) => facts.sectionId !== sectionId && section?.names.has(article.edition) !== true);
  if (lacking !== undefined) return fail({ code: 'section-not-in-edition', sectionId, edition: lacking.article.edition });
  const changes = [];
  for (const record of records) {
    const facts = publicFacts(story, record.facts.place, record.revision.content);
    if (areSameFacts(facts, record.facts)) continue;
    await writer.published.set(record.article, facts, picturesOf(record.revision.content));
    changes.push(changeOf(record, facts));
  }
  if (changes.length > 0) await writer.changes.add(at, { kind: 'articles-changed', articles: changes });
  return ok(null);
}
