/** Lines of a story's log in words. */
import { languageName } from '../../frame/language-name.ts';
import { type Fixtures, useFixtures } from '../../frame/publication.ts';
import { sectionName } from '../../frame/section-name.ts';
import { useStrings } from '../../strings/strings.tsx';
import { useTimes } from '../../strings/times.ts';
import type { StoryEvent } from './story-queries.ts';

/** The function that says an event; one that has no sentence of its own is named by its code. */
export function useSayEvent(): (event: StoryEvent) => string {
  const { t, has, language } = useStrings();
  const { full } = useTimes();
  const fixtures = useFixtures();
  return (event) => {
    const { kind, by, details, edition } = event;
    const key = `event.${kind}`;
    const whyKey = `error.${details['code'] ?? ''}`;
    const editions = editionNames(details['editions'] ?? details['edition'], language);
    const byKey = `by.${by.kind}`;
    const values = {
      ...details,
      ...(details['count'] === undefined ? {} : { count: Number(details['count']) }),
      ...named(event, fixtures, language),
      who: has(byKey) ? t(byKey) : by.name,
      kind,
      why: has(whyKey) ? t(whyKey, { edition: editions }) : (details['code'] ?? ''),
      edition: edition === null ? editionNames(details['edition'], language) : languageName(edition, language),
      editions,
      when: momentOf(details, full),
    };
    return t(has(key) ? key : 'event.other', values);
  };
}

/** Ids in what was changed, by the names of today. */
function named({ kind, details }: StoryEvent, { sections, topics, desks }: Fixtures, language: string): Readonly<Record<string, string>> {
  const { from = '', to = '' } = details;
  const list = new Intl.ListFormat(language, { type: 'unit' });
  switch (kind) {
    case 'story-moved': {
      const name = (id: string): string => {
        const found = sections.find((section) => section.id === id);
        return found === undefined ? id : sectionName(found, language);
      };
      return { from: name(from), to: name(to) };
    }
    case 'topics-changed': {
      const ids = to.split(' ');
      return { to: list.format(topics.filter(({ id }) => ids.includes(id)).map((topic) => sectionName(topic, language))) || '–' };
    }
    case 'desk-changed': {
      const name = (id: string): string => desks.find((desk) => desk.id === id)?.name ?? '–';
      return { from: name(from), to: name(to) };
    }
    case 'original-switched':
      return { from: editionNames(from, language) };
    default:
      return {};
  }
}

function editionNames(tags: string | undefined, language: string): string {
  const names = (tags ?? '').split(' ').filter((tag) => tag !== '');
  return new Intl.ListFormat(language).format(names.map((tag) => languageName(tag, language)));
}

/** Whatever moment an event tells of. */
function momentOf(details: Readonly<Record<string, string>>, full: (moment: string) => string): string {
  const moment = Object.values(details).find((value) => /^\d{4}-\d\d-\d\dT/.test(value));
  return moment === undefined ? '' : full(moment);
}
