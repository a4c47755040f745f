import { article, h2, p, quotation } from '../../article.ts';

export const en = article({
  slug: 'four-hundred-and-six-umbrellas',
  kicker: 'Lost property',
  headline: 'Four hundred and six umbrellas, and one left foot',
  standfirst: 'The tramways keep what is lost for a year and a day. The woman who keeps it knows by now what each line forgets.',
  dateline: 'Ropewalk',
  body: [
    p(
      'Line 2 loses gloves, line 4 loses books, and line 9, which runs out to the Infirmary, loses walking sticks, which Pia Lorrimer takes for a good sign. She has kept the lost property office of the tramways for sixteen years, in the old paint shop at the Ropewalk depot, and this autumn she has begun to write down what she knows.',
    ),
    p(
      'The ledger for the year stands at 2,914 things. There are 406 umbrellas, 388 single gloves, 61 sets of keys, eleven trombones or parts of them, a tin bath, and a wooden left foot with a varnished big toe. The foot came in on a Tuesday in March, by the first tram. Nobody has asked for it.',
    ),
    h2('A year and a day'),
    p(
      'What is not fetched within a year and a day belongs to the tramways, which would rather not have it. Twice a year there is a sale. It brings in about 1,900 marks and costs, once the auctioneer has been paid and given his lunch, about 1,700. “It isn’t a business,” says Lorrimer. “It’s a way of apologising to the things.”',
    ),
    quotation(
      'People tell me that their umbrella is black. I have 311 black umbrellas. Then they tell me about the day on which they lost it, and I know which one it is.',
      'Pia Lorrimer, keeper of lost property',
    ),
    p(
      'About one thing in three goes home. Keys do best, within two days as a rule. Umbrellas do worst: it is Lorrimer’s impression that people don’t look for them, because they would then have to carry them.',
    ),
  ],
});
