import { article, em, h2, list, p, quotation } from '../../article.ts';

export const en = article({
  slug: 'the-library-opens-at-high-tide',
  kicker: 'Books',
  headline: 'The library opens at high tide, and only then',
  standfirst:
    'Since the beginning of the month a former salt barge has been lending books from quay to quay. She keeps the hours of the sea; her readers got used to them sooner than she did.',
  dateline: 'Old Quay',
  body: [
    p(
      'To borrow a novel on board the ',
      em('Patience'),
      ' one has to be able to read a tide table. At low water the gangway is so steep that a reader from the Ropewalk came down it sitting, with a dictionary in his lap. Since then the library has opened three hours before high water and closed three hours after it.',
    ),
    p(
      'For sixty years the ',
      em('Patience'),
      ' carried salt. Now she carries 4,200 volumes in the eight languages of the city, by author to port and by subject to starboard, and for ballast whatever nobody asks for: the proceedings of the Chamber of Trade, bound, lie at the bottom of the hold and keep her upright.',
    ),
    h2('What is read'),
    p('The librarian, Solveig Amrane, has kept count for three weeks. What is asked for most:'),
    list(
      'detective novels, preferably without ships;',
      'the grammar of whatever language the neighbour speaks;',
      'a particular book, seen in a window in 1987, “with a blue cover”.',
    ),
    quotation(
      'On land people bring their books back late and apologise. Here they’re on time: if they miss us, we leave with the tide, and the book is due on Mirel.',
      'Solveig Amrane, librarian on board the Patience',
    ),
    p(
      'Books are lent for four weeks, or fifty-four tides. The fine is a hundredth of a mark per tide. It has been collected once, from the captain.',
    ),
  ],
});
