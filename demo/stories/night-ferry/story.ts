import type { DemoStory } from '../../story.ts';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { hi } from './hi.ts';
import { ru } from './ru.ts';
import { updated } from './update.ts';
import { zhHans } from './zh-hans.ts';

export const nightFerry: DemoStory = {
  slugline: 'night-ferry',
  section: 'sea',
  topics: ['transport', 'harbour'],
  writer: 'tomas-ardel',
  picture: 'ferry',
  pictureRole: 'illustrator',
  original: 'en',
  hoursAgo: 5,
  correctedHoursAgo: null,
  update: { hoursAgo: 1, original: updated },
  articles: { en, de, fr, es, ar, hi, 'zh-Hans': zhHans, ru },
};
