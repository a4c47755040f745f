import type { DemoStory } from '../../story.ts';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { hi } from './hi.ts';
import { ru } from './ru.ts';
import { zhHans } from './zh-hans.ts';

export const eightScripts: DemoStory = {
  slugline: 'eight-scripts',
  section: 'arts',
  topics: ['languages'],
  writer: 'leon-whitby',
  picture: 'type-specimen',
  pictureRole: 'illustrator',
  original: 'en',
  hoursAgo: 45,
  correctedHoursAgo: null,
  articles: { en, de, fr, es, ar, hi, 'zh-Hans': zhHans, ru },
};
