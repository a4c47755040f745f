import type { DemoStory } from '../../story.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { ru } from './ru.ts';

export const slowFerry: DemoStory = {
  slugline: 'slow-ferry',
  section: 'opinion',
  topics: ['transport'],
  writer: 'oksana-veil',
  picture: null,
  pictureRole: 'illustrator',
  original: 'en',
  hoursAgo: 170,
  correctedHoursAgo: null,
  articles: { en, de, ru },
};
