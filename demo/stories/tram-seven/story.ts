import type { DemoStory } from '../../story.ts';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { hi } from './hi.ts';
import { ru } from './ru.ts';
import { zhHans } from './zh-hans.ts';

export const tramSeven: DemoStory = {
  slugline: 'tram-seven',
  section: 'city',
  topics: ['transport'],
  writer: 'ines-morrow',
  picture: 'tram-map',
  pictureRole: 'illustrator',
  original: 'en',
  hoursAgo: 11,
  correctedHoursAgo: 7,
  articles: { en, de, fr, es, ar, hi, 'zh-Hans': zhHans, ru },
};
