import type { DemoStory } from '../../story.ts';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { hi } from './hi.ts';
import { ru } from './ru.ts';
import { zhHans } from './zh-hans.ts';

export const tideMachine: DemoStory = {
  slugline: 'tide-machine',
  section: 'science',
  topics: ['harbour', 'restoration'],
  writer: 'farida-sol',
  picture: 'tide-machine',
  pictureRole: 'illustrator',
  original: 'en',
  hoursAgo: 93,
  correctedHoursAgo: null,
  articles: { en, de, fr, es, ar, hi, 'zh-Hans': zhHans, ru },
};
