import { article, em, figure, footnote, h2, link, p, pullQuote, quotation } from '../../article.ts';

export const en = article({
  slug: 'brass-tide-machine-beats-the-forecast',
  kicker: 'Tides',
  headline: 'For one week, a brass machine of 1911 knew the tide better than the Harbour Office',
  standfirst:
    'Cosima Hale, mathematician, retired, spent three years freeing 18 seized wheels. Then she turned the crank and sent the result to the authorities.',
  pictures: {
    'tide-machine': {
      caption: 'The tide machine after its repair. Each of the 18 wheels stands for one rhythm of the tide; a single wire adds them up.',
      alt: 'A tall brass machine in a wooden frame, with two rows of geared wheels and pulleys, one wire running over all of them to a pen on a paper drum.',
    },
  },
  body: [
    p(
      'The letter to the Harbour Office was four lines long. It gave the times and heights of the next 27 high and low waters at Old Quay, to the centimetre, and ended: “Obtained by turning a handle. With kind regards, C. Hale.”',
    ),
    p(
      'Idris Callow, the Office’s hydrographer, pinned it above his desk as a joke. A week later he took it down again to copy it into a table. Over those seven days the machine was out by 4.1 centimetres on average. The Harbour Office’s own forecast, worked out by a computer in a cooled room, was out by 6.8.',
    ),
    figure('tide-machine'),
    p(
      'The machine stands in Cosima Hale’s front room on Lampmakers’ Hill, where it leaves space for one chair. It is two metres high and made of brass, and looks like the works of a clock for somebody with too many appointments. Josef Ambry built it in 1911, a few streets away. Until 1964 all the tide tables of the port came from it. After that it stood in a cellar, for some years under a leaking pipe.',
    ),
    h2('Eighteen wheels and a wire'),
    p(
      'A tide is a sum. The moon pulls, the sun pulls, each now nearer and now farther, and every one of these rhythms moves the water on its own schedule.',
      footnote(
        'The strongest, the moon’s main tide, has a period of twelve hours and 25 minutes; the sun’s has one of exactly twelve hours. When they are in step there is a spring tide.',
      ),
      ' Ambry gave each of the 18 most important ones a wheel. The wheels are geared to turn at the right speeds; each lifts a pulley up and down by the right amount; and over all the pulleys runs one wire, fixed at one end, with a pen at the other. Turn the crank, and the pen writes the tide. A year takes about five hours, with a pause for lunch.',
    ),
    p(
      'Hale, 76, taught mathematics for 41 years. When she heard that the Harbour Office wished to be rid of the thing, she offered 50 marks and the carriage. Every wheel had seized. She soaked them one after another in a baking tin of oil on her balcony, and had three gears cut again by a clockmaker, Hugo Lantz, who was paid in lessons for his daughter.',
    ),
    quotation(
      'It isn’t a computer that happens to be old. It does not calculate the tide at all. It has one, in there, and you watch it come in.',
      'Cosima Hale',
    ),
    h2('Why it won'),
    p(
      'Ambry’s settings were of no use any more: the harbour was dredged in 1968, and a deeper harbour has a different tide. So Hale asked the Office for 19 years of readings from its gauge at Old Quay, as anyone may, and worked out the 18 settings afresh, on a laptop.',
    ),
    p(
      'The week itself was kind to her. Callow’s forecast takes account of wind and air pressure, and for three days it saw a gale coming up the strait and added up to 20 centimetres of water to allow for it. The gale turned north and was never felt here. The machine, which has not heard of weather, added nothing.',
    ),
    pullQuote('The machine, which has not heard of weather, added nothing.'),
    p(
      'On the four days without any gale, real or forecast, Hale was still ahead by six millimetres. Callow went looking, and found that one of the constants in his model had been rounded to two decimal places in 1998. “I would have preferred to learn this from a colleague,” he says. “I suppose I have.”',
    ),
    p(
      'He has asked Hale for a line of figures every month, and ',
      link('https://example.org/tides', 'both forecasts'),
      ' are now displayed side by side in the hall of the Harbour Office. The lead didn’t last. On the tenth day a real gale arrived and the water at Old Quay stood 31 centimetres above the line that the pen had drawn. The Office was within seven.',
    ),
    p(
      'Hale was on the quay to see it, in a raincoat, with the strip of paper. She had written a single word beside the peak, ',
      em('wind'),
      ', with a question mark. Ambry’s drawings, she said, show a space on the frame for a nineteenth wheel.',
    ),
  ],
});
