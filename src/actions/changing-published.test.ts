/** The actions that change what readers see of stories that are public already. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aContent, errorCode, reporter, tag, value } from '../../test/builders.ts';
import { createDesk, type Desk } from '../../test/desk.ts';
import { contributorIds, type Newsroom, openNewsroom, sectionIds } from '../../test/newsroom.ts';
import type { RevisionId, SectionId, StoryId } from '../core/ids.ts';
import type { Slug } from '../core/slug.ts';
import type { Story } from '../core/story.ts';
import { addContributor } from './add-contributor.ts';
import { addRedirect } from './add-redirect.ts';
import { addSection } from './add-section.ts';
import { addTranslation } from './add-translation.ts';
import { arrangeFront } from './arrange-front.ts';
import { changeStory } from './change-story.ts';
import { correctStory } from './correct-story.ts';
import { createStory } from './create-story.ts';
import { nameSection } from './name-section.ts';
import { renameContributor } from './rename-contributor.ts';
import { saveEdition } from './save-edition.ts';
import { saveRevision } from './save-revision.ts';
import { takeDownArticle } from './take-down-article.ts';

let newsroom: Newsroom;
let desk: Desk;

beforeEach(async () => {
  newsroom = await openNewsroom();
  desk = createDesk(newsroom);
});

afterEach(() => newsroom.close());

const redirectAt = (path: string) => newsroom.storage.read(({ published }) => published.redirect(path));

async function published() {
  const made = await desk.write({ slug: 'ferry' as Slug });
  value(await desk.publish(made.article));
  return made;
}

describe('createStory', () => {
  const create = (change: object) => {
    const request = { slugline: 'x', sectionId: sectionIds[0], topicIds: [], edition: tag('en'), content: aContent(), by: reporter };
    return createStory(newsroom.parts, { ...request, ...change });
  };

  it('makes the first article the original', async () => {
    const { story, article } = value(await create({}));
    expect(story.originalId).toBe(article.id);
  });
  it('refuses an unknown edition', async () => expect(errorCode(await create({ edition: tag('fr') }))).toBe('edition-unknown'));
  it('refuses an unknown section', async () => expect(errorCode(await create({ sectionId: 'none' }))).toBe('section-unknown'));
  it('refuses an unknown topic', async () => expect(errorCode(await create({ topicIds: ['none'] }))).toBe('topic-unknown'));
});

describe('addTranslation', () => {
  it('refuses an edition that has the story already', async () => {
    const { story, revision } = await desk.write();
    const request = { storyId: story.id, edition: tag('en'), restsOnId: revision.id, content: aContent(), by: reporter };
    expect(errorCode(await addTranslation(newsroom.parts, request))).toBe('article-exists');
  });
  it('refuses to rest on what is not the original', async () => {
    const { story } = await desk.write();
    const request = { storyId: story.id, edition: tag('de'), restsOnId: 'none' as RevisionId, content: aContent(), by: reporter };
    expect(errorCode(await addTranslation(newsroom.parts, request))).toBe('original-missing');
  });
});

describe('saveRevision', () => {
  it('leaves what readers see as it is', async () => {
    const { article } = await published();
    const before = await newsroom.storage.read((reader) => reader.published.article(article.id));
    await desk.revise(article, { headline: 'Secret' });
    expect((await newsroom.storage.read((reader) => reader.published.article(article.id)))?.revision).toEqual(before?.revision);
  });
  it('refuses content made from an older revision than the newest', async () => {
    const { article, revision } = await desk.write();
    await desk.revise(article, { headline: 'Second' });
    const request = { articleId: article.id, content: aContent(), changedFrom: revision.id, reason: 'saved', by: reporter } as const;
    expect(errorCode(await saveRevision(newsroom.parts, request))).toBe('draft-moved-on');
  });
});

describe('takeDownArticle', () => {
  const takeDown = async (reason: string) =>
    takeDownArticle(newsroom.parts, { articleId: (await published()).article.id, reason, by: reporter });

  it('takes the article from readers', async () => {
    const article = value(await takeDown('Wrong.'));
    expect(await newsroom.storage.read((reader) => reader.published.article(article.id))).toBeNull();
  });
  it('refuses to do it without a reason', async () => expect(errorCode(await takeDown(' '))).toBe('reason-missing'));
  it('refuses an article that is not public', async () => {
    const { article } = await desk.write();
    expect(errorCode(await takeDownArticle(newsroom.parts, { articleId: article.id, reason: 'x', by: reporter }))).toBe(
      'article-not-public',
    );
  });
});

describe('correctStory', () => {
  it('touches the editions whose words it has', async () => {
    const original = await published();
    value(await desk.publish(await desk.translate(original, 'de')));
    const texts = new Map([[tag('de'), 'Falsch.']]);
    value(await correctStory(newsroom.parts, { storyId: original.story.id, correctionId: null, texts, by: reporter }));
    expect((await desk.changes()).at(-1)).toMatchObject({ articles: [{ edition: 'de' }] });
  });
  it('takes the words of further editions later', async () => {
    const { story } = await published();
    const correct = async (edition: string, correctionId: Parameters<typeof correctStory>[1]['correctionId']) =>
      value(await correctStory(newsroom.parts, { storyId: story.id, correctionId, texts: new Map([[tag(edition), 'x']]), by: reporter }));
    const second = await correct('de', (await correct('en', null)).id);
    expect([...second.texts.keys()]).toEqual(['en', 'de']);
  });
  it('refuses a story that was never public', async () => {
    const { story } = await desk.write();
    const texts = new Map([[tag('en'), 'x']]);
    expect(errorCode(await correctStory(newsroom.parts, { storyId: story.id, correctionId: null, texts, by: reporter }))).toBe(
      'story-not-public',
    );
  });
});

describe('changeStory', () => {
  const move = (story: Story, sectionId: SectionId) =>
    changeStory(newsroom.parts, { ...story, storyId: story.id, sectionId, by: reporter });

  it('moves the public articles to the lists of the section', async () => {
    const { story } = await published();
    value(await move(story, sectionIds[1]));
    const list = await newsroom.storage.read((reader) => reader.published.newest({ edition: tag('en'), sectionId: sectionIds[1] }, 5));
    expect(list).toHaveLength(1);
  });
  it('refuses an unknown section', async () => {
    const { story } = await published();
    expect(errorCode(await move(story, 'none' as SectionId))).toBe('section-unknown');
  });
});

describe('addSection', () => {
  const add = (key: string, slug: string, edition = 'en') => {
    const names = new Map([[tag(edition), { name: 'Name', slug: slug as Slug }]]);
    return addSection(newsroom.parts, { key, kind: 'opinion', names });
  };

  it('adds a section behind the others', async () => {
    value(await add('letters', 'letters'));
    const sections = await newsroom.storage.read(({ publication }) => publication.sections());
    expect(sections.map(({ key, kind }) => [key, kind])).toEqual([...sectionIds.map((id) => [id, 'news']), ['letters', 'opinion']]);
  });
  it('refuses a key that is there already', async () => expect(errorCode(await add('sea', 'ocean'))).toBe('section-exists'));
  it('refuses the address of another section', async () => expect(errorCode(await add('ocean', 'sea'))).toBe('address-taken'));
  it('refuses an address that leads elsewhere', async () => {
    value(await addRedirect(newsroom.parts, { from: '/en/ocean/', to: '/en/sea/' }));
    expect(errorCode(await add('ocean', 'ocean'))).toBe('address-taken');
  });
  it('refuses an unknown edition', async () => expect(errorCode(await add('ocean', 'océan', 'fr'))).toBe('edition-unknown'));
});

describe('nameSection', () => {
  const name = (key: string, slug: string) =>
    nameSection(newsroom.parts, { key, edition: tag('en'), name: { name: 'Name', slug: slug as Slug } });

  it('leads from the old address to the section', async () => {
    value(await name('city', 'town'));
    expect((await redirectAt('/en/city/'))?.to).toEqual({ kind: 'section', sectionId: 'city', edition: 'en' });
  });
  it('gives the section its first address back', async () => {
    value(await name('city', 'town'));
    value(await name('city', 'city'));
    expect(await redirectAt('/en/city/')).toBeNull();
  });
  it('refuses a section that is not there', async () => expect(errorCode(await name('arts', 'arts'))).toBe('section-unknown'));
  it('refuses the address of another section', async () => expect(errorCode(await name('city', 'sea'))).toBe('address-taken'));
  it('refuses the old address of another section', async () => {
    value(await name('city', 'town'));
    expect(errorCode(await name('sea', 'city'))).toBe('address-taken');
  });
  it('refuses a slug that other pages need', async () => expect(errorCode(await name('city', 'topic'))).toBe('slug-reserved'));
});

describe('addContributor', () => {
  const add = async (name: string) => value(await addContributor(newsroom.parts, { name, edition: tag('en') }));

  it('gives the one who has the name already, whatever its case', async () => expect((await add(' NAME  of Ines ')).id).toBe('ines'));
  it('gives a number to the slug of somebody else', async () => expect((await add('Tomas')).slug).toBe('tomas-2'));
  it('gives a number to a slug whose address leads elsewhere', async () => {
    value(await addRedirect(newsroom.parts, { from: '/de/by/jo-lens/', to: '/de/' }));
    expect((await add('Jo Lens')).slug).toBe('jo-lens-2');
  });
  it('refuses an empty name', async () =>
    expect(errorCode(await addContributor(newsroom.parts, { name: ' ', edition: tag('en') }))).toBe('name-missing'));
});

describe('renameContributor', () => {
  const rename = (slug: string, name = 'New name') =>
    renameContributor(newsroom.parts, { contributorId: contributorIds[0], name, names: new Map(), slug: slug as Slug });

  it('leads from the old address to the person in every edition', async () => {
    value(await rename('new-name'));
    expect(await redirectAt('/de/by/ines/')).toMatchObject({ to: { kind: 'contributor', contributorId: 'ines' } });
  });
  it('refuses the slug of somebody else', async () =>
    expect(await rename('tomas')).toEqual({ ok: false, error: { code: 'address-taken', address: '/en/by/tomas/' } }));
  it('refuses an empty name', async () => expect(errorCode(await rename('ines', ' '))).toBe('name-missing'));
});

describe('saveEdition', () => {
  const save = (edition: string) => saveEdition(newsroom.parts, { tag: tag(edition), name: 'Name', tagline: '', position: 9 });

  it('begins an edition', async () => {
    value(await save('fr'));
    expect((await newsroom.storage.read((reader) => reader.publication.editions())).map((edition) => edition.tag)).toContain('fr');
  });
  it('refuses a tag whose addresses are the program’s', async () => expect(errorCode(await save('api'))).toBe('edition-reserved'));
  it.each(['/fr/', '/fr/feed.xml', '/fr/2024/11/', '/fr/by/ines/'])('refuses an edition of which %s leads elsewhere', async (from) => {
    value(await addRedirect(newsroom.parts, { from, to: '/en/' }));
    expect(await save('fr')).toMatchObject({ ok: false, error: { code: 'address-taken', address: from } });
  });
  it('begins an edition below which addresses of an older site lead elsewhere', async () => {
    for (const from of ['/fr/2019/bac.html', '/fr/2019/05/06/bac/']) value(await addRedirect(newsroom.parts, { from, to: '/en/' }));
    value(await save('fr'));
  });
});

describe('arrangeFront', () => {
  const arrange = (pinned: readonly StoryId[], edition = 'en') => arrangeFront(newsroom.parts, { edition: tag(edition), pinned });
  const front = () => newsroom.storage.read(({ publication }) => publication.front(tag('en')));

  it('places stories in their order, each once', async () => {
    const [one, two] = [await desk.write(), await desk.write()].map(({ story }) => story.id) as [StoryId, StoryId];
    value(await arrange([two, one, two]));
    expect((await front()).pinned).toEqual([two, one]);
    expect(await desk.changes()).toEqual([{ kind: 'front-changed', edition: 'en' }]);
  });
  it('changes nothing when they are placed like that already', async () => {
    const { story } = await desk.write();
    await arrange([story.id]);
    await arrange([story.id]);
    expect(await desk.changes()).toHaveLength(1);
  });
  it('takes away what was placed before', async () => {
    await arrange([(await desk.write()).story.id]);
    value(await arrange([]));
    expect((await front()).pinned).toEqual([]);
  });
  it('refuses an unknown edition', async () => expect(errorCode(await arrange([], 'fr'))).toBe('edition-unknown'));
  it('refuses an unknown story', async () => expect(errorCode(await arrange(['none' as StoryId]))).toBe('story-not-found'));
});

describe('addRedirect', () => {
  const add = (from: string, to: string) => addRedirect(newsroom.parts, { from, to });

  it('follows the article to which it leads', async () => {
    const { article } = await published();
    expect(value(await add('/old.html', '/en/2026/03/04/ferry/')).to).toEqual({ kind: 'article', articleId: article.id });
  });
  it('follows what an older redirect leads to', async () => {
    const { article } = await published();
    value(await add('/old.html', '/en/2026/03/04/ferry/'));
    expect(value(await add('/older.html', '/old.html')).to).toEqual({ kind: 'article', articleId: article.id });
  });
  it('may lead to another site', async () =>
    expect(value(await add('/old.html', 'https://else.example/x')).to).toEqual({ kind: 'address', address: 'https://else.example/x' }));
  it('refuses the address of an article', async () => {
    await published();
    expect(errorCode(await add('/en/2026/03/04/ferry/', '/en/'))).toBe('address-has-page');
  });
  it.each(['/', '/en/', '/en/city/', '/en/by/ines/', '/en/feed.xml', '/newsroom/'])('refuses %s, where a page stands', async (from) =>
    expect(errorCode(await add(from, '/en/'))).toBe('address-has-page'),
  );
  it('refuses an address that leads elsewhere already', async () => {
    value(await add('/old.html', '/en/'));
    expect(errorCode(await add('/old.html', '/de/'))).toBe('address-taken');
  });
  it('refuses a target that does not exist', async () => expect(errorCode(await add('/old.html', '/en/none/'))).toBe('target-unknown'));
  it('refuses a script for a target', async () => expect(errorCode(await add('/old.html', 'javascript:alert(1)'))).toBe('target-unknown'));
  it('refuses what is no path', async () => expect(errorCode(await add('//else.example/', '/en/'))).toBe('not-a-path'));
});
