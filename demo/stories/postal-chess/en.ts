import { article, figure, foreign, h2, p, pullQuote, quotation } from '../../article.ts';

export const en = article({
  slug: 'a-draw-after-thirty-one-years',
  kicker: 'Chess',
  headline: 'After 31 years and 193 letters, a draw',
  standfirst:
    'A harbour pilot and a lens grinder played one game of chess by post, without a language in common. It ended on Tuesday, in a corner.',
  dateline: 'Lampmakers’ Hill',
  pictures: {
    chessboard: {
      caption: 'The last position, after White’s 97th move. Black is to move, is not in check, and has no square to go to: stalemate.',
      alt: 'A chess diagram. White: king on b6, bishop on e5, pawn on a6. Black: king alone on a8, in the corner.',
    },
  },
  body: [
    p(
      'The last letter was a plain card with a drawn king, a letter and a figure on it, and the postwoman, who had been following the game, read it on the stairs. “I told him, that’s stalemate, Mr Tollan,” says Ilka Brandeis, whose round it is. “He said, give it here, I should like to be surprised.”',
    ),
    p(
      'So ended, on the 97th move, what may be the longest game of chess ever played between two people who lived 1,400 metres apart. Konrad Tollan, 74, brought ships into Orvane for the Harbour Office until he retired. Zoya Perelin, 79, has ground lenses on Lampmakers’ Hill since she was nineteen. She had the white pieces and he the black. In 31 years they met three times, and did not talk about chess.',
    ),
    h2('A pair of glasses'),
    p(
      'It began with a bill. Tollan had ordered spectacles for night work and sent the money by post. On the back of the receipt Perelin wrote a white pawn’s first move, because she had noticed a pocket chessboard in his coat when he came to be measured. He spoke German; she spoke Russian and could count in everything. He answered with a pawn. “I thought it would take the winter,” he says.',
    ),
    p(
      'There were never any rules about time. A pilot is away when the weather is bad, a lens grinder works when the light is good, and so he tended to write in summer and she in the dark half of the year. On average eight weeks lay between one letter and the next. The shortest interval was one day, when he saw a mistake of hers and ran to the postbox. The longest was fourteen months, and it was the alphabet’s fault.',
    ),
    p(
      'For her 41st move Perelin wrote a ',
      foreign('ru', 'К'),
      ' and a square. In Russian notation that letter is the knight, ',
      foreign('ru', 'конь'),
      '; the king is written with two letters. To Tollan, K could only be the ',
      foreign('de', 'König'),
      ', and since her king, too, could go to that square, he moved it there. For five moves they played two different games, each of them rather pleased with how it was going. Then he took a piece that, on her board, was somewhere else.',
    ),
    quotation(
      'I looked for the error for fourteen months. I looked in my head, in his head, in the post. I did not look in the letter K.',
      'Zoya Perelin',
    ),
    p(
      'They went back to the 41st move; the ten letters that followed it lie in a drawer and do not count. From then on both drew the pieces as small pictures. Tollan’s knights, according to Perelin, look like dogs.',
    ),
    figure('chessboard'),
    h2('The wrong bishop'),
    p(
      'What was left at the end every beginner is taught, and few believe. White has a bishop and a pawn more and cannot win. Her pawn must become a queen in the corner on a8, which is a light square; her bishop moves on dark squares only and can never drive the black king out of it. “For sixty years I have made light go where it should,” says Perelin, “and I lose half a point because I have no way to one light square.”',
    ),
    pullQuote('For five moves they played two different games, each of them rather pleased with how it was going.'),
    p(
      'She had seen it coming for at least nine years. So had he. Neither offered a draw. When her bishop gave check on the 96th move, Tollan had three squares: two that held and one that lost. He thought about the losing one for six weeks, he admits, out of politeness. Then he went into the corner. Her king came close to his, and it was over.',
    ),
    p(
      'The chess club has asked for the letters that count, 97 of hers and 96 of his. His share of the postage he puts at 72 marks, the price rising from 0.40 to 1.10 marks in the course of the middlegame. “For that I could have bought a book on endings,” he says.',
    ),
    p(
      'A stalemate needs no reply. Perelin got one all the same, on Thursday, in a hand she knew. It had no greeting and no signature. It said that she should turn the board round, since it was her turn to have Black, and below that, drawn with care, was a pawn on e4.',
    ),
  ],
});
