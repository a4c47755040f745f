/** Beginnings: of an article, a draft with its first revision; and of a story with its first article. */
import type { Actor, Article, ArticleContent, Revision } from '../core/article.ts';
import { withMachineHelp } from '../core/body/unconfirmed.ts';
import type { ArticleId, DeskId, IdSource, RevisionId, SectionId, StoryId, TopicId } from '../core/ids.ts';
import type { Instant } from '../core/instant.ts';
import type { LanguageTag } from '../core/language.ts';
import type { Story } from '../core/story.ts';
import type { StoryEvent, Writer } from '../storage/storage.ts';

interface Beginning {
  readonly storyId: StoryId;
  readonly edition: LanguageTag;
  readonly translatedFromId: ArticleId | null;
  readonly restsOnId: RevisionId | null;
  readonly content: ArticleContent;
  readonly by: Actor;
  readonly at: Instant;
}

interface StoryBeginning extends Pick<Beginning, 'edition' | 'content' | 'by' | 'at'> {
  readonly slugline: string;
  readonly sectionId: SectionId;
  readonly topicIds: readonly TopicId[];
  readonly deskId?: DeskId | null;
  readonly embargo: Instant | null;
  /** What the story's log says first. */
  readonly event: StoryEvent['kind'];
}

/** A new story with its first article, the original; each of them is a draft. */
export interface BegunStory {
  readonly story: Story;
  readonly article: Article;
  readonly revision: Revision;
}

/** Writes a new story whose original is a draft in an edition. Edition, section and topics must be there. */
export async function beginStory(writer: Writer, ids: IdSource, beginning: StoryBeginning): Promise<BegunStory> {
  const { slugline, sectionId, topicIds, deskId = null, embargo, event, edition, content, by, at } = beginning;
  const storyId = ids.next<'story'>();
  const { article, revision } = firstRevision(ids, { storyId, edition, translatedFromId: null, restsOnId: null, content, by, at });
  const story: Story = {
    id: storyId,
    slugline,
    deskId,
    sectionId,
    topicIds: [...new Set(topicIds)],
    originalId: article.id,
    embargo,
    createdAt: at,
    firstPublishedAt: null,
    spikedAt: null,
  };
  await writer.stories.save(story);
  await writer.articles.save(article);
  await writer.articles.addRevision(revision);
  await writer.stories.addEvent({ storyId, articleId: article.id, at, by, kind: event, details: { edition } });
  await writer.desk.touch(storyId);
  return { story, article, revision };
}

/** A new draft. What was brought by an import says so. */
export function firstRevision(ids: IdSource, beginning: Beginning): { readonly article: Article; readonly revision: Revision } {
  const { storyId, edition, translatedFromId, restsOnId, by, at } = beginning;
  const articleId = ids.next<'article'>();
  const revision: Revision = {
    id: ids.next<'revision'>(),
    articleId,
    number: 1,
    madeAt: at,
    madeBy: by,
    reason: by.kind === 'import' ? 'imported' : 'saved',
    restsOnId,
    content: withMachineHelp(beginning.content),
  };
  const article: Article = {
    id: articleId,
    storyId,
    edition,
    translatedFromId,
    state: 'draft',
    draftId: revision.id,
    publishedId: null,
    place: null,
    firstPublishedAt: null,
    updatedAt: null,
    scheduledFor: null,
    takenDown: null,
    sentBack: null,
  };
  return { article, revision };
}
