import type { UnfinishedStory } from '../../story.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';

export const floatingLibrary: UnfinishedStory = {
  slugline: 'floating-library',
  section: 'arts',
  topics: ['languages', 'harbour'],
  writer: 'colette-aubrac',
  picture: null,
  pictureRole: 'illustrator',
  original: 'fr',
  begunHoursAgo: 12,
  articles: { fr, en },
  steps: [{ edition: 'fr', kind: 'submitted', hoursAgo: 3 }],
};
