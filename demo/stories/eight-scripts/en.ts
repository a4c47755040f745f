import { article, figure, foreign, h2, p, quotation } from '../../article.ts';

export const en = article({
  slug: 'one-typeface-for-eight-scripts',
  kicker: 'Type',
  headline: 'Eight scripts, three women and a dot that is not quite round',
  standfirst: 'After nine years above a chandler’s shop, a typeface called Ossel is finished. It began with a gravestone nobody could set.',
  dateline: 'Old Quay',
  pictures: {
    'type-specimen': {
      caption: 'A trial sheet of Ossel: the eight scripts at one size, as they hang on the workshop wall.',
      alt: 'A printed sheet with large black letters of eight scripts in rows, among them Latin, Cyrillic, Arabic, Devanagari and Chinese.',
    },
  },
  body: [
    p(
      'Hedda Kroll owns eleven pairs of scissors and will lend none of them. With the smallest, a surgeon’s pair bought at a ship’s auction, she cut the dot of the letter i forty-three times out of black paper before the other two women in the room agreed that it was round.',
    ),
    p(
      'It was not meant to be quite round. “A circle looks like a hole,” says Kroll, who is 71 and painted ships’ names for most of her life. “A dot should look as though somebody had put it there and gone home.”',
    ),
    p(
      'The dot is one of 5,836 shapes in Ossel, the typeface that she, the calligrapher Samira Noor and the engraver Tan Meilin have made over nine years on the second floor of 14 Cordage Lane, above a chandler’s. It covers eight scripts: Latin, Cyrillic, Arabic, Devanagari, Chinese, Greek, Armenian and Georgian. The first five will print anything the city reads. The last three are there for the dead.',
    ),
    figure('type-specimen'),
    p(
      'It was a stonemason who started it. He brought Kroll the inscription for a family grave on Lampmakers’ Hill, four generations with names in Armenian, Russian and English, and asked for one lettering that would do for all. She told him there was none. He asked how long it would take to make one. “I said a year,” Kroll remembers. “He buried two more of them while he waited.”',
    ),
    h2('The same light'),
    p(
      'Each shape was drawn on card, cut from paper at a height of twelve centimetres, pinned to the far wall and looked at from six metres off. Only then was it traced on a screen. What the scripts should share was settled in the first month, in a sentence of Kroll’s that still hangs over the door: ',
      foreign('de', 'dasselbe Licht, nicht dieselbe Lampe'),
      ', the same light, not the same lamp.',
    ),
    p(
      'In practice that means three agreements. The thin strokes are of one thickness everywhere, the thick ones of another, and a page of any script, seen with half-closed eyes, must come out the same grey. Nothing else was made to match. An Arabic line was not to be chopped into Latin boxes, and no Devanagari letter had to give up the bar from which it hangs.',
    ),
    quotation('People bring me Arabic that has been to a Latin tailor. It can breathe in, but not out.', 'Samira Noor'),
    p(
      'Noor, who is 44, learned to write from an uncle who made her grind ink for a year before he gave her a pen. She likes to quote the old saying ',
      foreign('ar', 'الخط لسان اليد'),
      ', handwriting is the tongue of the hand, and adds that in that case her uncle’s hand never stopped talking. Her 410 Arabic shapes took three years. She threw away the first two.',
    ),
    p(
      'The heaviest load fell to Tan, the youngest at 36: 4,200 Chinese characters. She began, as pupils do, with a single one. In the old teaching called ',
      foreign('zh-hans', '永字八法'),
      ', the character for “forever” holds the eight basic strokes. “Eight strokes, eight scripts,” says Tan. “I thought that was a sign. Then I did the sum, and found that I was doing three-quarters of the work.” The exact share is 72 per cent. The others have since bought her lunch on Thursdays.',
    ),
    h2('The cook’s veto'),
    p(
      'None of the three reads Russian with ease, so the 138 Cyrillic shapes went every Friday to Pavel Dronin, a retired ship’s cook on the ground floor, who read them aloud and frowned where he stumbled. When the women lost heart over a letter, he would say ',
      foreign('ru', 'глаза боятся, а руки делают'),
      ': the eyes are afraid, but the hands get on with it. He stopped the letter ',
      foreign('ru', 'ж'),
      ' nineteen times. “It looked like a beetle,” Dronin says. “It should look like a beetle that knows where it is going.”',
    ),
    p(
      'Ossel is free for anybody in Orvane to use. The tram company has asked for it, and so has a maker of pickles. But the first text set in it stands on Lampmakers’ Hill, and was unveiled on Saturday: fourteen names, three scripts, one grey. The mason had kept the space. Kroll looked at it from six metres, then from two, and said that one dot was a little round.',
    ),
  ],
});
