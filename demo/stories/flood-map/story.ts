import type { DemoStory } from '../../story.ts';
import { en } from './en.ts';
import { ru } from './ru.ts';

export const floodMap: DemoStory = {
  slugline: 'flood-map',
  section: 'city',
  topics: ['harbour'],
  writer: 'ines-morrow',
  picture: 'flood-map',
  pictureRole: 'illustrator',
  original: 'en',
  hoursAgo: 51,
  correctedHoursAgo: null,
  articles: { en, ru },
};
