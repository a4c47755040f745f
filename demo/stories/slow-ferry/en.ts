import { article, em, p } from '../../article.ts';

export const en = article({
  slug: 'in-defence-of-eleven-minutes',
  kicker: 'Column',
  headline: 'In defence of eleven minutes',
  standfirst: 'The night ferry to Tarn has become slower. Good.',
  pictures: {},
  body: [
    p(
      'Eleven minutes is what the new electric ferry takes from us on the night crossing to Tarn, and I have been asked by four people, two of them related to me, to write something sharp about it. I went across on Wednesday in order to be angry in the proper place. It did not work. I came back with a cold and a change of mind.',
    ),
    p(
      'The old ',
      em('Aunemouth'),
      ' shook. One had got so used to it that one took it for the sea. Tea crept across the table; conversation was held in capitals; the man who sells the rolls had for years communicated by raising fingers. On Wednesday he spoke. He has, it turns out, a fine baritone and opinions about mustard. Somewhere past the Skerra light a child asked, in a normal voice, why the water was getting quieter, and eighteen grown people listened for the answer. It was not the water.',
    ),
    p(
      'Now the arithmetic, since I shall be sent it anyway. Eleven minutes there and eleven back, five nights a week, forty-six weeks a year: that makes 84 hours. Whoever makes both crossings will lose three and a half days a year. It sounds dreadful. But ',
      em('lose'),
      ' is a word for gloves. Nobody took these hours away; they were handed back to us, on board, with a view. What did we do with the eleven minutes when we had them? I can answer for myself: I stood on the quay at the other end, in the wind, waiting for my lift, which came when it came.',
    ),
    p(
      'There is an honest objection, and it sat across from me. She is a nurse, she works late shifts in Orvane, and at the end of a shift she wants her bed and no baritone. For her the crossing is no excursion, and a columnist who makes it once, with a notebook, should be careful about praising the length. I told her that. She said I was right to be careful, and went to sleep. I do not know what weighs more, her eleven minutes or the stillness in which she spent them. I did notice that she had never been able to sleep on the old one. But I noticed it, and she did not say it, and so it does not count.',
    ),
    p(
      'Ask for a bus to meet the boat, then, and a warm one. Ask for a fare that falls when the speed does. But do not ask for the shaking back. We have made nearly everything faster that can be made so, and I cannot recall anybody, on arriving, being told what the time was for.',
    ),
  ],
});
