/** What became known after the other languages had the story: the original says it, and they do not yet. */
import { em, p, withBlocks } from '../../article.ts';
import { en } from './en.ts';

export const updated = withBlocks(en, {
  7: p(
    'Asked at a public meeting what passengers were to do with the extra eleven minutes, Ostley said that in his experience they would sleep through them. The record notes laughter. He has since promised four of the eleven back: by the spring, when the island’s second cable is to be laid, the crossing should take an hour and 45 minutes.',
  ),
  13: p(
    'The lorry driver’s trouble is a common one. On the first three nights eleven passengers slept through the arrival, and one was back in Orvane at 3.49 in his slippers. A bell from the ',
    em('Aunemouth'),
    ' has since been hung in the saloon, and is rung by hand ten minutes before each landing, five having proved too few. It is all that is left of the old ship, which burned 410 litres of diesel on each crossing and has been sold for scrap.',
  ),
});
