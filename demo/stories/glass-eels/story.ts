import type { UnfinishedStory } from '../../story.ts';
import { de } from './de.ts';
import { en } from './en.ts';

export const glassEels: UnfinishedStory = {
  slugline: 'glass-eels',
  section: 'science',
  topics: ['harbour'],
  writer: 'farida-sol',
  picture: null,
  pictureRole: 'illustrator',
  original: 'en',
  begunHoursAgo: 22,
  articles: { en, de },
  steps: [
    { edition: 'en', kind: 'submitted', hoursAgo: 18 },
    { edition: 'en', kind: 'approved', hoursAgo: 16 },
    { edition: 'de', kind: 'submitted', hoursAgo: 4 },
  ],
};
