import type { DemoStory } from '../../story.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';

export const commonLoaf: DemoStory = {
  slugline: 'common-loaf',
  section: 'city',
  topics: ['food'],
  writer: 'colette-aubrac',
  picture: 'loaf',
  pictureRole: 'illustrator',
  original: 'fr',
  hoursAgo: 118,
  correctedHoursAgo: null,
  articles: { en, de, fr, es },
};
