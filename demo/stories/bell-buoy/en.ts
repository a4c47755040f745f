import { article, p, quotation } from '../../article.ts';

export const en = article({
  slug: 'bell-buoy-off-skerra-is-a-semitone-flat',
  kicker: 'Sea marks',
  headline: 'The bell buoy off Skerra is a semitone flat',
  standfirst: 'So say those who fish there. The Harbour Office says that bronze keeps its pitch. A piano tuner was taken out to settle it.',
  dateline: 'Skerra',
  body: [
    p(
      'The bell buoy on the Ledge, two miles west of Skerra, has rung an E since 1956. Those who fish there by night steer by it as others do by a church clock, and since August they have been telling the Harbour Office that something is wrong with it. The Office replied in writing that bronze does not go out of tune.',
    ),
    p(
      'On Monday it sent a piano tuner. Agnes Tolley, who looks after the instruments of the conservatory and had not been to sea before, went out in the pilot cutter with a tuning fork and a bucket. She used both. “E flat,” she said, as soon as she could, “and a little under.”',
    ),
    p(
      'Bronze does keep its pitch, but it gathers weight. Inside the bell, when it was hoisted on deck, there was a colony of goose barnacles of nine kilos. Without them it rang an E, to the relief of everybody but the barnacles, which Tolley asked to have put back into the water.',
    ),
    quotation('I have tuned for tenors. I have never before been thanked by a trawler.', 'Agnes Tolley, piano tuner'),
  ],
});
