import { article, figure, h2, link, p, quotation } from '../../article.ts';

export const en = article({
  slug: 'a-dome-open-for-a-comet',
  kicker: 'Night sky',
  headline: 'It was last here 73 years ago, and so was she',
  standfirst:
    'For four nights the Orvane Observatory opens its dome for Comet Tarrow. There are 960 places, 3,100 people who want one, and one visitor who has seen it before.',
  dateline: 'Orvane Observatory',
  pictures: {
    comet: {
      caption:
        'Where to look: Comet Tarrow half-way up the western sky, as it stands when the dome opens. The head points to where the Sun went down.',
      alt: 'A drawing of the evening sky with a comet, its tail pointing up and to the left, above the dome of an observatory and the strait.',
    },
  },
  body: [
    p(
      'Nobody is to say “wow” within thirty centimetres of the eyepiece. The request hangs on the stairs of the Orvane Observatory, in eight languages, and has a physical reason: breath settles on cold glass, and an astonished visitor can blind the telescope for four minutes. At the trial opening on Sunday it happened six times. “We have considered gags,” says the director, Dr Ilse Varga. “Instead we shall have Mr Bloom with a hair-dryer.”',
    ),
    p(
      'From Thursday to Sunday, between nine in the evening and one in the morning, the dome will be open to the public. What there is to see is Comet Tarrow, a lump of ice and dust about five kilometres across that comes round once in 73 years. It will be 52 million kilometres away, a third of the distance to the Sun. To the naked eye it is a smudge a little fainter than the faintest star of the Plough. In the big refractor it has a head like a blown-out match, still glowing. The tail, six times as long as the Moon is wide, asks only for binoculars and a dark place.',
    ),
    figure('comet'),
    h2('The clerk who could not sleep'),
    p(
      'Its name comes from Ada Tarrow, a clerk at the Harbour Office, who saw it 146 years ago from her kitchen window and reported it, as she reported everything, in the register of incoming vessels: “One, from the west, no flag, not answering.” The page is preserved. Astronomers elsewhere noticed the comet three nights later, and after a correspondence of some warmth it was given her name.',
    ),
    p(
      'At its next visit, 73 years later, the observatory had its dome, and ',
      link('https://example.org/observatory/logbook', 'the logbook'),
      ' for that week notes cloud, cloud, cloud, clear. On the clear night the night assistant took the neighbours’ children up the ladder one by one, against the regulations. The list of their names, in pencil, stands at the foot of the page. There are seven of them. The fifth is Wilma Stroud.',
    ),
    p(
      'She was nine years old then, and she is 82 now; she lives in the Ropewalk and was found because she rang up. “I said, I have a reservation,” says Stroud. “I said it was made some time ago.” What she remembers is above all the smell of the night assistant’s coat, camphor and tobacco, and that she had to stand on a crate of lemonade. And the comet?',
    ),
    quotation(
      'It looked as if somebody had started to rub out a star and been called away. I thought: when it comes back I shall be old. And I remember that I could not imagine what that would be for.',
      'Wilma Stroud, 82',
    ),
    h2('How it will be done'),
    p(
      'Sixty visitors an hour can be led past the eyepiece, at a minute each; that makes 240 a night and 960 in all. Some 3,100 people had applied by Monday, and the places were drawn by lot, except one. For everybody else there will be eleven smaller telescopes on the lawn, lent and looked after by the amateur astronomers, for which no ticket is needed. While the dome is open, the Harbour Office will switch off the floodlights on the north mole. The light on Skerra will of course stay lit, and Dr Varga would not have it otherwise. “It turns,” she says. “You wait a moment. We are waiting for something that needs 73 years, so we can wait for a lighthouse.”',
    ),
    p(
      'Should it be cloudy, the lots remain good for the following week, until the comet is too low. After that they expire. The observatory has, however, printed a line at the bottom of each ticket which its lawyer thought unnecessary and its director insisted on: children under ten who are turned away by cloud have priority next time.',
    ),
    p(
      'Stroud has been given the last minute of the first night, so that nobody will be waiting behind her. A crate of lemonade stands ready. The lens has been cleaned, the hair-dryer tested. Ned Bloom, who is 23 and studies physics, will take down the names of all the children, in pencil, at the foot of the page.',
    ),
  ],
  correction: 'An earlier version of this article said that Comet Tarrow returns every 78 years. It returns every 73 years.',
});
