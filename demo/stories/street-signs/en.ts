import { article, figure, foreign, p, pullQuote } from '../../article.ts';

export const en = article({
  slug: 'put-up-the-other-names',
  kicker: 'Column',
  headline: 'Put up the other names',
  standfirst: 'Orvane speaks eight languages and signposts itself in one. That is a saving we can no longer afford.',
  pictures: {
    'street-sign': {
      caption: 'As it might look: one corner of the Ropewalk with the names its people use.',
      alt: 'A drawing of a street corner with an enamel sign on the wall that gives the name of the street in several scripts.',
    },
  },
  body: [
    p(
      'My grandmother lived for forty-one years in a street whose name she never once pronounced. The plate on the corner said Barrel Rise. She called it ',
      foreign('ru', 'Бочкин подъём'),
      ', which is roughly the same thing; the Gupta family opposite had their own word for it, and the coal merchant, who was from the south or said he was, called it ',
      foreign('es', 'la cuesta'),
      ', the slope, as though there were no other. Everybody found the way home. Only visitors got lost, and they were the only ones who could read the plate.',
    ),
    p(
      'I tell this because the committee on public works will decide this month what is to be written on 2,600 enamel plates. The old ones are rusting, all of them at once, since all were put up in the same year by the same optimist. Each will be taken down and replaced, at 85 marks apiece, 221,000 marks in all. The draft says: with the same text. I say: this is an opportunity that comes once in the life of an enamel plate, which is to say every seventy years, and we should use it to write down the other names as well.',
    ),
    figure('street-sign'),
    p(
      'The case against is usually made with a ruler. Eight languages on one plate, says the committee’s engineer, give letters two centimetres high, or else a plate as big as a wardrobe door. He is right, and he is arguing with nobody. I do not want eight names on every corner. I want the city’s common name on each, large, and under it the one or two that the street itself has worn smooth with use: Arabic and French along the Saltgate, Chinese on the lower Ropewalk, Hindi and Russian up my grandmother’s slope. All eight would be on the walls of Orvane. They would simply not all be on the same wall.',
    ),
    p(
      'It would be useful, first of all. A name in one’s own script is read at a glance, by the ambulance driver’s new colleague no less than by the aunt who is here for a wedding. But I will not hide behind the aunt. The real reason is that a sign is the one sentence a city addresses to everybody who passes, every day, for seventy years. At present ours says: we know where you are. It might also say: we know that you are here.',
    ),
    pullQuote('At present ours says: we know where you are. It might also say: we know that you are here.'),
    p(
      'Do people want it? In the spring the neighbours’ association of the Ropewalk hung out cardboard plates in five scripts for a fortnight. Two were stolen, which in my view is a form of applause. One contained a spelling mistake, and for two weeks there were never fewer than three people standing under it, explaining it to each other. I have attended cultural evenings at the Guildhall that achieved less.',
    ),
    p(
      'And now my doubt, which I have had for weeks and have not got rid of. Whoever puts up a name decides who lives there. Streets change hands. The baker in Barrel Rise is from Tarn these days, the Guptas have moved to the river, and my grandmother’s language is spoken in that street by one old man and, on Sundays, by me. Should there be Russian on the wall for the two of us? Put it up, and in thirty years it may be a memorial, fixed with four screws to other people’s houses. Leave it off, and we have said that only the present counts, and the present is always somebody else by the time the enamel is dry. There will also be a ninth language one day. There is, I suspect, already, and it has not been told about the committee.',
    ),
    p(
      'I have no answer to that; I have only a suggestion about screws. Let the big plate be enamel and last for seventy years. Let the names below it hang on two hooks, and every ten years let each corner meet, quarrel, and hang up what it is called. The engineer tells me that hooks cost an extra 4 marks a plate. That makes 10,400 marks, for 2,600 quarrels. I know of no cheaper way for a city to find out who lives in it.',
    ),
  ],
});
