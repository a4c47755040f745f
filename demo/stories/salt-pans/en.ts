import { article, figure, h2, p, quotation, table } from '../../article.ts';

export const en = article({
  slug: 'mirel-rakes-salt-again',
  kicker: 'Salt',
  headline: 'Mirel rakes salt again, and counts it twice',
  standfirst:
    'Twenty years after the sea broke the sluice, 24 of the island’s 60 pans have yielded 28.8 tonnes. Nine people now have to live on it, or at least try.',
  dateline: 'Mirel',
  pictures: {
    'salt-pans': {
      caption: 'The raked pans on Mirel, with the first heaps of the harvest drying on the banks.',
      alt: 'Shallow rectangular salt pans divided by low banks, with small white heaps of salt along the edges.',
    },
  },
  body: [
    p(
      'The first thing to know about raking salt, says Caspar Penn, is that you must not touch the bottom. A finger’s breadth of brine lies over the clay, the crystals lie in between, and a man who leans on his rake brings up mud, and has spoilt a week. “My grandmother could rake with a full cup on the handle,” says Penn, who is 52 and chairs the cooperative. “I have tried it. I drink less coffee now.”',
    ),
    p(
      'On Friday the last barrow went up the bank, and the scales in the old boathouse gave a figure that nobody on Mirel had expected to hear again: 28.8 tonnes, from 24 pans of 300 square metres each. That is 1.2 tonnes a pan, or four kilograms for every square metre of warm, shallow, patiently managed sea. They weighed it twice. The second time it was eleven kilos more, which they put down to the damp.',
    ),
    figure('salt-pans'),
    p(
      'Salt was made here for at least four centuries. Then, twenty years ago, a January storm took out the oak sluice that let the spring tides into the feeding basin, and with it 40 metres of wall. Repairs would have cost more than the pans earned in three years, and salt from elsewhere was cheap. The rakes went into the rafters. Sea purslane grew over the banks, and avocets, who do not mind a ruin, moved in.',
    ),
    h2('A door for the tide'),
    p(
      'The new sluice is made of larch and steel and cost 186,000 marks, of which the Harbour Office paid half, because the rebuilt wall also keeps the sea off the island’s only road. The rest came from 620 islanders and friends of islanders who bought shares at 150 marks each. The clay they puddled themselves, barefoot, over two springs.',
    ),
    p(
      'From the sluice the water takes about five weeks to become salt. It wanders through eleven basins, each a hand’s breadth lower than the one before, and leaves the mud in the first, the lime in the middle ones and, in the last, if there is wind and no rain, everything else. Two thunderstorms in the fourth week cost the cooperative nearly six tonnes this year. Orla Quist, 67, the only member who had raked before, sat through both of them at her kitchen window.',
    ),
    quotation(
      'You cannot put an umbrella over seven thousand square metres. But you do sit there and measure your umbrella.',
      'Orla Quist, salt raker',
    ),
    h2('What it fetches'),
    p(
      'Three sorts come out of one pan. The flower of salt forms on still evenings as a skin on the water and is skimmed off with a flat wooden board; the white is raked from the top of the bed, the coarse grey from below. The cooperative has sold the whole harvest to two dealers on the Old Quay at the following prices.',
    ),
    table({
      caption: 'The harvest of Mirel: weights, and prices in marks per kilogram',
      head: ['Sort', 'Tonnes', 'Price at the pan', 'Price in Orvane market'],
      rows: [
        ['Coarse grey', '22.0', '1.20', '1.90'],
        ['White', '5.9', '2.10', '3.40'],
        ['Flower of salt', '0.9', '14.00', '22.00'],
      ],
    }),
    p(
      'That makes 51,390 marks, or 5,710 for each of the nine members before sacks, boat and insurance. It is not a living, and nobody pretends that it is: Penn mends outboard motors, Quist keeps the island’s post, and three of the others teach. The sum is worked out differently. If another twelve pans can be cleared by next spring, and the weather is no worse, the harvest should pass 43 tonnes, and two people could be paid for the whole season.',
    ),
    p(
      'The dealers are content. “It tastes of salt, which is what one wants,” says Hamid Tavar, who has taken all 900 kilos of the flower and already parted with a third of it. The avocets have been content as well. Thirty-six pans are still theirs, and the cooperative has written into its statutes that ten always will be. Someone asked at the meeting what the birds paid. Quist, the minutes say, replied that they had looked after the place for twenty years.',
    ),
  ],
});
