import type { UnfinishedStory } from '../../story.ts';
import { en } from './en.ts';

export const umbrellaOffice: UnfinishedStory = {
  slugline: 'umbrella-office',
  section: 'city',
  topics: ['transport'],
  writer: 'ines-morrow',
  picture: null,
  pictureRole: 'illustrator',
  original: 'en',
  begunHoursAgo: 7,
  articles: { en },
  steps: [],
};
