import type { DemoStory } from '../../story.ts';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { hi } from './hi.ts';
import { ru } from './ru.ts';
import { zhHans } from './zh-hans.ts';

export const cometNight: DemoStory = {
  slugline: 'comet-night',
  section: 'science',
  topics: ['astronomy'],
  writer: 'farida-sol',
  picture: 'comet',
  pictureRole: 'illustrator',
  original: 'en',
  hoursAgo: 34,
  correctedHoursAgo: 28,
  articles: { en, de, fr, es, ar, hi, 'zh-Hans': zhHans, ru },
};
