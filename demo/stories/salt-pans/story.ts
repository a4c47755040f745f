import type { DemoStory } from '../../story.ts';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { hi } from './hi.ts';
import { ru } from './ru.ts';
import { zhHans } from './zh-hans.ts';

export const saltPans: DemoStory = {
  slugline: 'salt-pans',
  section: 'sea',
  topics: ['harbour', 'food'],
  writer: 'tomas-ardel',
  picture: 'salt-pans',
  pictureRole: 'photographer',
  original: 'en',
  hoursAgo: 19,
  correctedHoursAgo: null,
  articles: { en, de, fr, es, ar, hi, 'zh-Hans': zhHans, ru },
};
