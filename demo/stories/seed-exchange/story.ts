import type { DemoStory } from '../../story.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { es } from './es.ts';

export const seedExchange: DemoStory = {
  slugline: 'seed-exchange',
  section: 'science',
  topics: ['food'],
  writer: 'farida-sol',
  picture: 'beans',
  pictureRole: 'illustrator',
  original: 'en',
  hoursAgo: 214,
  correctedHoursAgo: null,
  articles: { en, es, ar },
};
