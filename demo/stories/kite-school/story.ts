import type { DemoStory } from '../../story.ts';
import { en } from './en.ts';
import { hi } from './hi.ts';
import { zhHans } from './zh-hans.ts';

export const kiteSchool: DemoStory = {
  slugline: 'kite-school',
  section: 'arts',
  topics: ['languages'],
  writer: 'meera-dast',
  picture: 'kites',
  pictureRole: 'illustrator',
  original: 'hi',
  hoursAgo: 143,
  correctedHoursAgo: null,
  articles: { en, hi, 'zh-Hans': zhHans },
};
