import { article, box, figure, h2, list, p, quotation, table } from '../../article.ts';

export const en = article({
  slug: 'swift-count-longest-bird-record',
  kicker: 'Birds',
  headline: 'Nine children began to count swifts in 1966. Nobody has told them to stop',
  standfirst:
    'The summer count of the Orvane schools has now run for 61 years, and has overtaken the lighthouse keepers as the longest record of birds on the strait.',
  pictures: {
    swifts: {
      caption: 'Swifts over the roofs of Saltgate. The children count for twenty minutes, up to the hour of sunset.',
      alt: 'About a dozen dark, sickle-winged swifts fly in a loose group above tiled roofs and chimneys in the evening light.',
    },
  },
  body: [
    p(
      'The rule that matters most, says Pia Lorne, who is ten and has the clipboard, is that you may not count what you hoped for. “You count what goes past. If you look down to write, and one goes past, it’s gone. You can’t say, there was probably one.”',
    ),
    p(
      'There were 903 this year, over the whole city, on the last Thursday of June, between 20 minutes before sunset and sunset. It was the 61st count in a row, and with it the children of Orvane have overtaken the keepers of the Skerra lighthouse, whose log of birds seen from the lantern was kept from 1929 to 1988 and stopped at 60 years when the light was dismantled.',
    ),
    p(
      'Edvin Kell made the last entry in the keepers’ log: one starling, tired. He was told of the result by telephone. “Beaten by infants,” he said.',
    ),
    figure('swifts'),
    h2('A lesson that got out of hand'),
    p(
      'It began with a broken projector. In June 1966 Bruna Castell, a teacher at the Ropewalk school, could not show her film about deserts and took her nine pupils up to the roof instead, with a pencil each. They counted 71. A second school claimed to have more, and within a week, Castell wrote in her diary, “the matter had become one of honour”. Six schools took part that month, and their total of 1,204 is the first figure in the series.',
    ),
    p(
      'Today there are 14 schools, 1,130 children and 48 posts, most of them roofs. No year is missing. In 1979 there was fog, and the count was made two days late. In 1993, when chickenpox had emptied four classrooms, three teachers and a caretaker did the work, and the figure for that year carries the note “adults; treat with caution”.',
    ),
    table({
      caption: 'Swifts counted over Orvane: average of each decade',
      head: ['Years', 'Average', 'Lowest', 'Highest'],
      rows: [
        ['1966–1975', '1,212', '1,130', '1,287'],
        ['1976–1985', '1,148', '1,021', '1,239'],
        ['1986–1995', '967', '852', '1,094'],
        ['1996–2005', '731', '640', '866'],
        ['2006–2015', '644', '588', '697'],
        ['2016–2025', '792', '671', '886'],
        ['This year', '903', '–', '–'],
      ],
    }),
    p(
      'For a long time scientists found the count charming. Then, twelve years ago, the ornithologist Jonas Ekwall had 20 of the posts watched by trained observers at the same time as by the pupils. The adults came out four per cent lower. Films of the sky showed that the pupils had been right more often.',
    ),
    quotation(
      'They have better ears for the high calls, so they look up sooner. And they don’t think about their mortgage. I have used their figures without a correction ever since.',
      'Jonas Ekwall, ornithologist',
    ),
    p(
      'What the figures show is a fall by nearly half, and then a turn. Swifts nest in holes under eaves, and the roofs of Saltgate were re-tiled, tightly and well, between 1988 and 2003. The lowest count, 588, was that of 2008. The year after, a class from the Saltgate school took its graph to the city’s building department and stayed, the department’s file notes, for two hours. Since then every roof repaired with public money has had to have hollow bricks let in below the gutter. There are 340 of them, at 18 marks apiece, and swifts live in 186.',
    ),
    p(
      'One of the pupils of that class, Maren Dole, is 27 and a roofer. She has put in 90 of the bricks. “People ask if it works,” she says. “I tell them to be quiet for a minute and listen.” Bruna Castell died in 2011. Of her nine pupils, five still come to the roof on the Ropewalk each June. They aren’t allowed to count, being adults, but they may hold the pencils.',
    ),
    box(
      'How to count a swift',
      p('From the instructions of 1966, which have been changed only once, to allow for digital watches.'),
      list.numbered(
        'Be at your post half an hour before sunset. Be quiet from then on.',
        'Work in threes: two look, one writes. The one who writes never looks up.',
        'Choose a line between two chimneys, and count the swifts that cross it from left to right. Those from right to left are on their way home.',
        'If you are not sure that it is a swift, it is a swallow.',
        'At sunset, stop, even if the best ones are just coming.',
      ),
    ),
  ],
});
