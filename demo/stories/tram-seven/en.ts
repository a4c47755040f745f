import { article, em, figure, h2, link, list, p, quotation } from '../../article.ts';

export const en = article({
  slug: 'tram-line-seven-returns-over-the-aune',
  kicker: 'Trams',
  headline: 'The 7 is back on the bridge, 47 years after it was called a nuisance',
  standfirst: 'Ten stops, 24 minutes and a tram every eight: the line from Old Quay to the Observatory crosses the Aune once more.',
  pictures: {
    'tram-map': {
      caption:
        'Line 7, from Old Quay on the west bank to the Observatory on the east. Stops in bold circles have a lift or a ramp to the street below.',
      alt: 'A map of tram line 7: ten stops along a curved line which crosses the river Aune by a bridge between the fourth and the fifth stop.',
    },
  },
  body: [
    p(
      'Tilda Brask had been told not to stop on the bridge. She did it all the same on Monday morning at 5.47, for about as long as it takes to say so, with 90 people on board and nothing behind her. Her grandfather, she explained afterwards to the inspector, had driven the last number 7 over the Aune in 1979, and had stopped at the same lamp-post. The inspector wrote down “signal”.',
    ),
    p(
      'Since then the trams have run every eight minutes from Old Quay on the west bank to the Observatory above the east, 6.2 kilometres in 24 minutes. Seven of them are on the line and an eighth stands in the depot, in case. The fare is two marks. The transport department had reckoned with 19,000 passengers on a weekday; on the first, there were 21,400. How many simply went to and fro is not recorded, although one man on the front seat was greeted by name on his fifth trip.',
    ),
    figure('tram-map'),
    h2('What held it up'),
    p(
      'The old line was closed as a nuisance to motorists, and for nearly three decades nobody asked for it back. When somebody did, in 2006, it turned out that the bridge had something to say about it. The Aune bridge is 284 metres long and was finished in 1909 for trams weighing 14 tonnes. The new ones weigh 39. Two studies found that it would not bear them, and one that it might.',
    ),
    p(
      'The third was the work of Konrad Lisle, now the city’s bridge engineer, who had the iron drilled in 60 places and the samples pulled apart. It was a third stronger than the drawings promised. The ironmaster of 1909, Lisle believes, had not trusted his own foundry and added some for safety. The river piers were sound. Only the deck had to be replaced.',
    ),
    quotation(
      'For fifteen years we were kept off that bridge by a number on a drawing. I am an engineer, I like numbers on drawings. But one should go out and pull at the thing now and then.',
      'Konrad Lisle, bridge engineer',
    ),
    p(
      'The trams keep to 15 kilometres an hour on the bridge and need 71 seconds to get across. Line and bridge cost 36 million marks together, two million less than had been set aside. A motion to spend the difference on a party was lost in the council by one vote.',
    ),
    h2('Where it stops'),
    p('The stops, from west to east:'),
    list.numbered(
      'Old Quay (for the ferries to Skerra, Mirel and Tarn)',
      'Fish Steps',
      'Saltgate Market',
      'Aune Bridge West',
      'Aune Bridge East',
      'Ropewalk',
      'Infirmary',
      'Lampmakers’ Hill Foot',
      'Lampmakers’ Hill Top',
      'Observatory',
    ),
    p(
      'The place of the sixth was disputed to the last. Residents of the Ropewalk wanted the stop outside the school, the school wanted it anywhere else, and it has now been put 80 metres farther on, outside a shop for hearing aids. “I’ve been asked whether the noise bothers my customers,” says its owner, Cyril Omand. “I say that if they complain, I’ve done my work.”',
    ),
    p(
      'The noise in fact is slight. The rails on Lampmakers’ Hill lie on rubber, a request of the Observatory, whose largest telescope had been shown to tremble when a bus went by. The astronomers asked as well for the street lamps at the last stop to be shaded. On a clear night, passengers who get out there and wait a moment can see the Milky Way above the tram shelter, and a second later the beam from Skerra.',
    ),
    p(
      'For Hanne Dorrit, 84, the advantage is of a different kind. She lives at the top of the hill and her sister by the fish market, and for 47 years the way from one to the other was two buses and a flight of 112 steps. They met at Christmas. On Monday she took the tram down at ten, stayed to lunch, and was home by three. “We had run out of things to say by noon,” she said. “I’m going again on Thursday.” The timetable is ',
      link('https://example.org/tram-7', 'posted at every stop'),
      '. The last ',
      em('7'),
      ' leaves Old Quay at half past midnight, with or without lamp-post.',
    ),
  ],
  correction:
    'This article first gave the length of the Aune bridge as 248 metres. It is 284 metres: we had exchanged two figures. The bridge engineer had them in the right order.',
});
