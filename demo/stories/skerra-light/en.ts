import { article, em, figure, footnote, h2, link, p, pullQuote, quotation } from '../../article.ts';

export const en = article({
  slug: 'skerra-lens-is-lit-again',
  kicker: 'Restoration',
  headline: 'After 38 years in crates, the great lens of Skerra is lit again',
  standfirst:
    'Its 824 prisms were packed in straw, bed linen and old copies of this newspaper. It took four years, 640,000 marks and one keeper’s notebook to put them back.',
  dateline: 'Skerra',
  pictures: {
    lighthouse: {
      caption: 'The lighthouse on Skerra on Thursday evening, with the restored lens turning in its lantern.',
      alt: 'A white lighthouse on a low rocky island at dusk; two beams of light reach out from its glass lantern over a calm sea.',
    },
  },
  body: [
    p(
      'At fourteen minutes past eight on Thursday evening, after a delay which the engineer blamed on a fuse and everybody else on his nerves, two white flashes went out from Skerra over the Ossel Strait. Fifteen seconds later came two more. On the quay in Orvane, four sea miles off, someone began to sound a ship’s horn, and the rest of the harbour joined in until it could be heard on the island.',
    ),
    p(
      'Edvin Kell did not hear it. The last keeper of the Skerra light, now 71, was standing inside the lantern with a hand on the brass frame, as he used to, to feel whether it ran true. “She pulls a little to the north,” he said when he came down. “She always did.”',
    ),
    figure('lighthouse'),
    p(
      'The lens, ground on Lampmakers’ Hill in 1889, is 2.6 metres high and weighs 3.4 tonnes with its pedestal. In 1988 the Harbour Office replaced it with a plastic lamp on a post. Kell, then 33, was given nine days to clear the tower. Along with the order came 52 empty crates.',
    ),
    p(
      'He filled them with straw from Tarn, with four sets of his wife’s bed linen, and with newspaper. Some 1,100 pages of ',
      em('The Lantern'),
      ' from the autumn of 1988 have been recovered from between the prisms, including a leading article welcoming the plastic lamp. This newspaper has had time to reconsider.',
    ),
    h2('A notebook and a piece of chalk'),
    p(
      'The crates went to a shed on the Ropewalk, where they were moved twice, once for a boat show and once for a leak. When Halina Voss, a restorer of glass, prised open the first of them four years ago, she found every prism numbered in chalk. The key to the numbers was a school notebook in Kell’s kitchen drawer.',
    ),
    quotation(
      'I have worked on church windows where nobody could tell me which way was up. Here I had a man who knew that number 388 had been put in upside down in 1931, and that one should leave it so.',
      'Halina Voss, restorer',
    ),
    p(
      'Number 388 has been left so. Of the 824 prisms, 791 are the originals. The other 33 were cut anew over two winters. The hard part was the colour: glass of 1889 is faintly green from the iron in its sand, and a modern prism beside it looks, Voss says, “like a false tooth”. The ninth melt was green enough.',
    ),
    h2('What turns it now'),
    p(
      'One thing has not come back. The lens used to float in a trough of mercury, so finely balanced that Kell could turn it with one finger.',
      footnote(
        'Mercury has almost no friction, but its vapour is poisonous. The 190 kilograms from Skerra were taken away in sealed flasks in 1988.',
      ),
      ' It now stands on a ring of steel rollers made by Piet Vandry, the engineer with the fuse. Where a weight on a chain had to be wound up every four hours, a motor of 90 watts does the work, and in place of the paraffin burner there is a lamp no larger than a hen’s egg.',
    ),
    p(
      'The chain has been kept, and so has the crank. “If the motor fails we wind,” Vandry says. “I have tried it. It is 240 turns, and you don’t need to go to the gymnasium that day.”',
    ),
    pullQuote('It is 240 turns, and you don’t need to go to the gymnasium that day.'),
    p(
      'Of the 640,000 marks, the Harbour Office paid half. The Lampmakers’ Guild gave 190,000, and the remaining 130,000 came from the public, in 5,200 gifts. The smallest, a single mark taped to a card, came from a girl on Tarn who wished to know whether the light would shine into her bedroom. It will, twice every fifteen seconds, and she has been sent a blind.',
    ),
    h2('Is it of any use?'),
    p(
      'Ships find their way through the strait by satellite, and no captain asked for the lens. But the light stands 46 metres above the sea and can be seen from the deck of a fishing boat at 19 sea miles, against twelve for the lamp on the post. Sella Marrin, who is in charge of lights and marks, admits to one further argument.',
    ),
    quotation(
      'A screen tells you where you are. On a bad night one likes to hear it from a second source.',
      'Sella Marrin, Harbour Office',
    ),
    p(
      'The tower is open to visitors on Saturdays, twelve at a time; the boat leaves Old Quay at ten, and ',
      link('https://example.org/skerra', 'places can be reserved'),
      '. Kell will show people round until a guide is found. On Thursday he stayed behind after the last boat had gone, with a flask, to see the light through until morning. It was switched off at sunrise by a timer. He had got up to do it, he said, and was half a second late.',
    ),
  ],
});
