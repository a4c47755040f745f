import { arrangeFront as arrange } from '../../../actions/arrange-front.ts';
import type { ActionParts } from '../../../actions/parts.ts';
import { arrangeFront } from '../../../contract/publication.ts';
import type { StoryId } from '../../../core/ids.ts';
import type { LanguageTag } from '../../../core/language.ts';
import { may, type Subject } from '../../../core/permission.ts';
import type { Person } from '../../../core/person.ts';
import { ok } from '../../../core/result.ts';
import type { Reader } from '../../../storage/storage.ts';
import { type Route, route } from '../route.ts';

/** Arranges a front. Whoever does must be allowed to in the section of each story that is placed or taken away. */
export function arrangeFrontRoute(parts: ActionParts): Route {
  const { storage } = parts;
  return route(arrangeFront, {
    async subjects({ params: { edition }, body: { storyIds }, visitor: { person } }) {
      return await storage.read(async (reader) => {
        const before = await placedOn(reader, edition, person);
        const taken = before.filter(({ storyId, isHidden }) => !isHidden && !storyIds.includes(storyId));
        const asked: Subject[] = [{ edition, sectionId: null }];
        for (const { sectionId } of taken) asked.push({ edition, sectionId });
        for (const storyId of storyIds.filter((id) => !before.some((placed) => placed.storyId === id && !placed.isHidden))) {
          const story = await reader.stories.find(storyId);
          if (story === null) return null;
          asked.push({ edition, sectionId: story.sectionId });
        }
        return asked;
      });
    },
    async run({ params: { edition }, body: { storyIds }, visitor: { person } }) {
      const before = await storage.read((reader) => placedOn(reader, edition, person));
      const hidden = new Map([...before.entries()].filter(([, { isHidden }]) => isHidden).map(([place, { storyId }]) => [place, storyId]));
      const arranged = await arrange(parts, { edition, pinned: around(hidden, storyIds) });
      const others = new Set(hidden.values());
      return arranged.ok ? ok({ storyIds: arranged.value.pinned.filter((id) => !others.has(id)) }) : arranged;
    },
  });
}

interface Placed extends Pick<Subject, 'sectionId'> {
  readonly storyId: StoryId;
  /** True if the person may not read it. */
  readonly isHidden: boolean;
}

async function placedOn({ publication, stories }: Reader, edition: LanguageTag, { grants }: Person): Promise<readonly Placed[]> {
  const placed: Placed[] = [];
  for (const storyId of (await publication.front(edition)).pinned) {
    const story = await stories.find(storyId);
    if (story === null) continue;
    const { sectionId } = story;
    placed.push({ storyId, sectionId, isHidden: !may(grants, 'read-desk', { edition, sectionId }) });
  }
  return placed;
}

/** The stories in their order, around those that stay in the places that they have. */
function around(kept: ReadonlyMap<number, StoryId>, storyIds: readonly StoryId[]): readonly StoryId[] {
  const order: StoryId[] = [...new Set(storyIds)];
  for (const [place, storyId] of kept) order.splice(place, 0, storyId);
  return order;
}
