import { article, h2, p, quotation, table } from '../../article.ts';

export const en = article({
  slug: 'eels-climb-the-aune-weir-on-a-doormat',
  kicker: 'The river',
  headline: 'By night the eels climb the weir, on a doormat',
  standfirst:
    'Each spring the young eels of the Aune came in from the ocean, and each spring the mill weir stopped them. Fourteen metres of coconut matting have seen to that.',
  dateline: 'On the Aune',
  body: [
    p(
      'They are as long as a finger and as clear as a watch glass: one sees the spine, and a heart the size of a comma. They have been carried here across an ocean, which has taken them the better part of two years, and 400 metres above the mouth of the Aune they were until now held up by a wall one and a half metres high.',
    ),
    p(
      'The mill weir was built in 1843, and nobody was thinking of eels. A glass eel can’t jump. It can climb: on a wet, rough surface it will go up a slope as steep as a roof. But the weir is smooth. In dry springs, says Anselm Vey of the Harbour Office, one could have filled a bucket with them at its foot, and some people did.',
    ),
    h2('Fourteen metres'),
    p(
      'The idea was Vey’s daughter’s, who had watched an eel cross the mat in the boathouse. Two workmen laid a strip of coconut matting over the shoulder of the weir and let a trickle of water run down it. It cost 212 marks, of which the mat was 140.',
    ),
    table({
      caption: 'Eels counted above the weir in the first four weeks of the run',
      head: ['Spring', 'Eels'],
      rows: [
        ['The last without the mat', '38'],
        ['The first with it', '6,120'],
        ['The second', '11,470'],
      ],
    }),
    quotation(
      'I had 90,000 marks set aside for a fish ladder, and a plan, and a model of the plan. The model is on my desk. We keep paper clips in it.',
      'Anselm Vey, river engineer at the Harbour Office',
    ),
    p(
      'The counting is done by the pupils of Saltgate School, from nine in the evening until eleven, by red lamps, since white light sends the eels back, and in silence. The teachers report that it is the quietest class of the year, and would like to know whether it need be confined to eels.',
    ),
  ],
});
