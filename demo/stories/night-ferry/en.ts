import { article, em, figure, h2, list, p, quotation, table } from '../../article.ts';

export const en = article({
  slug: 'night-ferry-to-tarn-goes-electric',
  kicker: 'The Tarn ferry',
  headline: 'The night boat to Tarn is electric now, and eleven minutes slower',
  standfirst:
    'The Petrel makes so little noise that her passengers can hear each other snore. They have views on this, and on the new timetable.',
  dateline: 'On board the Petrel',
  pictures: {
    ferry: {
      caption: 'The Petrel leaves Old Quay at a quarter past eleven. The old ferry, the Aunemouth, could be heard from Lampmakers’ Hill.',
      alt: 'A small car ferry with lit windows leaves a quay at night; there is no smoke above its short funnel.',
    },
  },
  body: [
    p(
      'The first complaint about the new night ferry was that it had not left. A seed merchant in the forward saloon looked at his watch, looked at the ceiling, and went to find somebody to ask. The somebody was Captain Ruta Aldane, on her way to a coffee, and she led him to a window. Old Quay was already half a mile behind.',
    ),
    p(
      'For 42 years the crossing from Orvane to Tarn was made by the ',
      em('Aunemouth'),
      ', whose two diesel engines set the teaspoons walking across the tables. Since Monday it has been made by the ',
      em('Petrel'),
      ', with two electric motors, and 26 tonnes of batteries where the fuel tanks would be. She carries 220 passengers and 18 vehicles, as her predecessor did, at the same fare of nine marks. She takes an hour and 49 minutes. The ',
      em('Aunemouth'),
      ' took an hour and 38.',
    ),
    figure('ferry'),
    h2('Why slower'),
    p(
      'The eleven minutes were chosen with care. On the 21 sea miles of the route, by way of Mirel, the old ship made thirteen and a half knots. At that speed the ',
      em('Petrel'),
      ' would use 1,560 kilowatt-hours for a crossing. At just over twelve knots she uses 1,250, a fifth less, and that is an amount which the cable on Tarn can put back into her while she lies at the pier.',
    ),
    quotation(
      'The cable gives us 1.4 megawatts, because that is what the island can spare at one in the morning without every milking machine slowing down. We worked out the ship from the cable, and the timetable from the ship.',
      'Bram Ostley, technical manager of the Tarn Ferry',
    ),
    p(
      'Asked at a public meeting what passengers were to do with the extra eleven minutes, Ostley said that in his experience they would sleep through them. The record notes laughter.',
    ),
    table({
      caption: 'The night ferry, old and new timetable',
      head: ['Call', 'Aunemouth (old)', 'Petrel (new)'],
      rows: [
        ['Orvane, Old Quay, leaves', '23:15', '23:15'],
        ['Mirel, arrives', '00:02', '00:07'],
        ['Mirel, leaves', '00:07', '00:12'],
        ['Tarn, arrives', '00:53', '01:04'],
        ['Tarn, leaves', '01:45', '02:00'],
        ['Mirel, arrives', '02:31', '02:52'],
        ['Mirel, leaves', '02:36', '02:57'],
        ['Orvane, Old Quay, arrives', '03:23', '03:49'],
      ],
    }),
    p(
      'On the way back the delay grows, since the ship stays four minutes longer on Tarn to fill up: vegetables which used to be on Old Quay at 3.23 are now there at 3.49. The market in Saltgate opens at half past four. Dunya Pell, who grows leeks and takes them over three nights a week, has counted. “I had an hour and seven minutes to unload and quarrel about my pitch,” she said. “Now I have 41. I shall have to quarrel faster.”',
    ),
    h2('What the passengers say'),
    p('On Wednesday night there were 64 people on board. ', em('The Lantern'), ' asked those who were awake what they made of the change:'),
    list(
      'Nurse on the late shift, travelling home to Tarn: “I used to put cotton wool in my ears. Tonight I heard rain on the deck for the first time in fifteen years.”',
      'Student, with cello: “One can practise. I have been asked to stop, but very nicely.”',
      'Lorry driver: “The old one shook you awake when she came alongside. Yesterday I slept past my own pier.”',
      'Cheesemaker: “Eleven minutes is nothing to a cheese.”',
      'Retired stoker: “It is not a ship. It is a very good waiting room.”',
    ),
    p(
      'The lorry driver’s trouble is a common one. On the first two nights seven passengers slept through the arrival, and one was back in Orvane at 3.49 in his slippers. A bell from the ',
      em('Aunemouth'),
      ' has since been hung in the saloon, and is rung by hand five minutes before each landing. It is all that is left of the old ship, which burned 410 litres of diesel on each crossing and has been sold for scrap.',
    ),
    p(
      'Captain Aldane commanded her for nine years and doesn’t miss her. Only fog had to be learned again: people in small boats used to hear the ferry long before they saw her. The ',
      em('Petrel'),
      ' now sounds her horn every two minutes, as the rules require, and hums a low note from a loudspeaker at the bow, as they do not.',
    ),
    quotation('It is a G, so the cellist tells me. She says it could be worse.', 'Captain Ruta Aldane'),
  ],
});
