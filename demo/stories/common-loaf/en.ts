import { article, box, figure, foreign, h2, list, p, quotation } from '../../article.ts';

export const en = article({
  slug: 'eleven-bakers-one-common-loaf',
  kicker: 'Bread',
  headline: 'Eleven bakers, one loaf, 3.20 marks',
  standfirst:
    'They disagree about leaven, ovens and each other’s opening hours. After seven evenings round a table in Saltgate, they agreed on a bread.',
  dateline: 'Saltgate',
  pictures: {
    loaf: {
      caption: 'The common loaf: 900 grams, round, and marked on top with a single wave.',
      alt: 'A round, dark-crusted loaf of bread dusted with flour, with one wavy cut across the top, on a wooden board.',
    },
  },
  body: [
    p(
      'On the first evening they talked about salt, and two of them left. On the second they talked about salt again, and the two came back, having heard that things were going badly without them. This, according to Odile Farran, was the moment when she knew that there would be a loaf.',
    ),
    p(
      'There is one. Since Saturday it has lain in the windows of eleven bakeries between Old Quay and the Ropewalk: round, dark, 900 grams, with a wave cut into the crust. Everywhere it is called ',
      foreign('fr', 'le pain commun'),
      ' or the common loaf, depending on who is serving, and everywhere it costs 3.20 marks. Until now one paid between 2.60 and 4.90 for a bread of this kind.',
    ),
    figure('loaf'),
    h2('The blind tasting'),
    p(
      'The idea came from a customer. An old gentleman who had moved from Saltgate to Lampmakers’ Hill asked Farran to send her bread up to him. She suggested that her colleague on the hill, Basile Knott, might simply bake it. Knott replied that his own was better. She proposed a blindfold.',
    ),
    p(
      'Nine further bakers asked to be present. Each brought a loaf, eleven slices lay on numbered plates, and each had to find his own. Three succeeded. Knott praised Farran’s at length, for its honesty. He has been reminded of this.',
    ),
    quotation(
      'We had each been defending for thirty years a difference which we couldn’t taste. I got up at two, as usual, and telephoned Odile.',
      'Basile Knott, baker on Lampmakers’ Hill',
    ),
    p(
      'It took seven meetings to get from there to a recipe. The flour is three quarters wheat and one quarter rye, both from Tarn. The dough ferments for eighteen hours, a compromise between the twelve of the young and the twenty-four of Yusra Tal, whose leaven is older than her shop. And the salt comes from the pans of Mirel, which are yielding again; being dearer, it adds just under two hundredths of a mark to each loaf. “We nearly fell out over a sum that nobody has a coin for,” says Tal.',
    ),
    h2('What a loaf costs'),
    p(
      'For the price they did what they had never done: they put their accounts on the table. Flour, salt and leaven came to 0.88 marks on average, heat to 0.37, wages to 1.24, rent and the rest to 0.46. That makes 2.95. The 25 hundredths that are left belong to the baker.',
    ),
    p(
      'Eleven tradesmen who agree on a price are, strictly speaking, a case for the Chamber of Trade. Farran went there of her own accord, with a loaf. The Chamber’s registrar, Emeric Sand, allowed the agreement on two conditions: that it apply to this bread alone, and that the calculation hang in every shop. It is reviewed each quarter. If flour becomes cheaper, so must the loaf.',
    ),
    quotation(
      'I have examined a good many price agreements. It was the first to be handed in voluntarily, and the first that was still warm.',
      'Emeric Sand, registrar of the Chamber of Trade',
    ),
    p(
      'Not everyone has joined. Ruben Sauval, whose bakery at the Fish Steps would have been the twelfth, has nothing against the loaf, he says. He has been baking it since 1994, at 2.90. The eleven went to taste it, in a body. “Very good,” Farran admits. “He loses money on every one, and we told him so, and he said that he knew.”',
    ),
    p(
      'On the first Saturday 2,340 common loaves were sold, the last before noon. In all eleven shops customers asserted that it was better in one of the others.',
    ),
    box(
      'The common loaf at home',
      p('For one loaf of 900 grams.'),
      list(
        '390 grams of wheat flour and 130 grams of dark rye flour',
        '120 grams of ripe leaven, half flour and half water',
        '370 grams of cool water',
        '11 grams of sea salt',
      ),
      list.numbered(
        'Mix flour and water, wait an hour, and work in the leaven and the salt.',
        'Fold the dough four times in three hours. Leave it in a cool place for fourteen.',
        'Shape it, let it rest for an hour, and cut a wave into the top.',
        'Bake in a lidded iron pot: 25 minutes at 240 degrees, then 20 at 210 without the lid.',
        'Wait until it is cold. Of the eleven bakers, none does.',
      ),
    ),
  ],
});
