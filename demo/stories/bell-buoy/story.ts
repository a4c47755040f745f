import type { UnfinishedStory } from '../../story.ts';
import { en } from './en.ts';

export const bellBuoy: UnfinishedStory = {
  slugline: 'bell-buoy',
  section: 'sea',
  topics: ['harbour'],
  writer: 'tomas-ardel',
  picture: null,
  pictureRole: 'illustrator',
  original: 'en',
  begunHoursAgo: 27,
  articles: { en },
  steps: [
    { edition: 'en', kind: 'submitted', hoursAgo: 20 },
    {
      edition: 'en',
      kind: 'sent-back',
      hoursAgo: 15,
      note: 'Very nice. Two things before it goes out: what does the Harbour Office say now, and who complained first? One voice from the boats, please, with a name.',
    },
  ],
};
