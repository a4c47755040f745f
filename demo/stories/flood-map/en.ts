import { article, divider, figure, h2, link, p, quotation } from '../../article.ts';

export const en = article({
  slug: 'new-flood-map-214-houses-fewer',
  kicker: 'Spring tides',
  headline: 'The sea has not moved, but 214 fewer houses lie in its way',
  standfirst:
    'The Harbour Office has redrawn its map of what a spring tide can reach. For 291 households it is good news; for 77 others, it is news.',
  pictures: {
    'flood-map': {
      caption: 'What a tide of 4.60 metres can reach: the map of 1996 (hatched) and the new one (blue).',
      alt: 'A map of the harbour quarters of Orvane; a hatched area shows the old flood limit, a smaller blue area the new one, which is larger only at the Ropewalk.',
    },
  },
  body: [
    p(
      'Greta Imber has lived for 83 years in a house that was going to be flooded. It said so on the map in the hall of the Harbour Office, it said so in her insurance, and a brass line on her door frame recalls that in 1954 it really was, when the water came up the tanners’ ditch, since filled in. On Tuesday a young man from the Office rang her bell and told her that she might stop worrying. She gave him tea. “I said, which of us is going to tell the carpet? It’s been rolled up every autumn since I was eleven.”',
    ),
    p(
      'The house in Cooper’s Row, in Saltgate, is one of 291 that have dropped off the map of what an exceptional spring tide can reach. Another 77 have been added to it. On the old sheet, drawn in 1996, there were 1,630 houses, and on the new one there are 1,416, which is 214 fewer.',
    ),
    figure('flood-map'),
    h2('The bath and the clock'),
    p(
      'Both maps ask the same question: what happens when the water at Old Quay stands at 4.60 metres, some 30 centimetres above the edge of the quay? That is as high as in 1954, with 20 centimetres added for the sea of the year 2050. The difference lies in what the water is then supposed to do.',
    ),
    p(
      'In 1996 it was treated as in a bath. Wherever the ground was lower than 4.60 metres, the map was coloured in. But the sea is not so patient. Even the highest tide is above the quay for only about two hours, and in that time it has to find its way through gates, round corners, over kerbs and up the drains. Into Cooper’s Row, 640 metres from the harbour, it would need more than three.',
    ),
    quotation(
      'The old map knew how high the water was. It didn’t know what time it was. By the time the flood has got to Mrs Imber’s doorstep, it is wanted back at sea.',
      'Idris Callow, hydrographer at the Harbour Office',
    ),
    p(
      'For the new map an aeroplane measured the ground with a laser, four points to the square metre, and every arch and cellar window in three quarters was entered by hand by two students. The flood was then allowed to run 600 times. Houses which it entered in six runs or more are on the map. The sluice at the Saltgate was left open in half of the runs, since Callow is of the opinion that anything with a motor may fail on the night.',
    ),
    divider(),
    p(
      'Across the river it was a brass stud that made the difference. It sits in the wall of the rope store, and since 1931 all heights on the Ropewalk have been measured from it. When the laser disagreed with the books, the surveyor Noor Tavish went to look, and found that the wall had been sinking, and the stud with it. It is nine centimetres lower than its own label. So is every street that was levelled from it, and 77 houses with them.',
    ),
    p(
      'One belongs to the sailmaker Owen Tarrick, who learned of it from the same young man, and offered no tea. His premium will rise by 60 marks a year; in Cooper’s Row they fall by 85. “I was dry on Monday,” he says. “On Wednesday I was under eight centimetres of water, and I hadn’t so much as heard it rain.”',
    ),
    p(
      'Those on the new list can have flood boards for the front door at half price, 140 marks. ',
      link('https://example.org/flood-map', 'The map'),
      ' is on view in the hall, and objections are accepted until the end of next month. Of the 34 that have come in, 20 are from people who have been taken off, and would like to stay on.',
    ),
    quotation(
      'They say their grandmother was flooded, and that it’s part of the house. I had not foreseen that. We’ve no form for it.',
      'Noor Tavish, surveyor',
    ),
    p(
      'The brass line on Greta Imber’s door frame is to remain: it marks what was. The stud on the Ropewalk remains as well. It has been given a new label, with the right height and the date, and beneath it there is room for several more.',
    ),
  ],
});
