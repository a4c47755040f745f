import { article, figure, foreign, h2, p, quotation } from '../../article.ts';

export const en = article({
  slug: 'first-the-kite-then-the-letter',
  kicker: 'School',
  headline: 'First the kite, then the letter',
  standfirst:
    'At a small school by the Saltgate, nobody is given a pencil until something of theirs has flown. The teacher has her reasons, and most of them are to do with the wrist.',
  dateline: 'Saltgate',
  pictures: {
    kites: {
      caption: 'Flying day on the sea wall: a kite counts when it has stayed up for as long as it takes to say the alphabet.',
      alt: 'Children on a sea wall holding the lines of many small diamond-shaped paper kites in a bright sky.',
    },
  },
  body: [
    p(
      '“Not with the arm,” says Kamla Verma. “The arm is for carrying buckets.” Before her on the mat sits Rohan, aged five, with a pot of rice paste, a sheet of red paper and a sliver of bamboo that does not want to be bent. Three times it has sprung out of his hands. The fourth time he holds it between two fingers, quite loosely, as one holds a chick, and it gives way.',
    ),
    p(
      'Verma nods and writes something in her book. She does not write that Rohan has bent a stick. She writes that he is ready for the curve in the letter ',
      foreign('hi', 'क'),
      '.',
    ),
    p(
      'The evening school over the sail loft in Saltgate has 34 pupils between five and seven. They come on four afternoons a week to learn to read and write Hindi, which at home they only speak. For the first ten weeks there is no exercise book, no slate and no pencil in the room. There is paper, bamboo, thread and paste. Whoever has built a kite that flies may begin with the first letter. On the door stands the name that the children gave the school, ',
      foreign('hi', 'पतंग पाठशाला'),
      ', the kite school. The official one is longer, and nobody could find it for this article.',
    ),
    figure('kites'),
    h2('A line to hang things on'),
    p(
      'Verma, who is 58, taught for twenty years in the ordinary way. “I said, sit straight, hold the pencil so, copy this line twenty times. They copied it twenty times. By the fifteenth you could see that the child was no longer there.” One rainy afternoon she let a class make kites instead, for the sake of peace, and watched their hands. Everything was in it: the fold that has to be exact, the long pull that must not stop half-way, the pressure that is taken off before the end.',
    ),
    p(
      'Above all there is the cross-stick. In a kite, everything hangs from the bow that runs from side to side; in our script, everything hangs from the ',
      foreign('hi', 'शिरोरेखा'),
      ', the bar along the top of a word. A child who has once tied a bow crooked, and seen what the wind makes of it, does not need to be told to keep the line straight.',
    ),
    quotation(
      'In an exercise book a mistake gets a red mark. In the air it gets a somersault. Guess which of the two they remember.',
      'Kamla Verma',
    ),
    p(
      'Does it work? There is one figure, and Verma herself distrusts it. Of the 31 children who began last year, 28 could write all the letters after six months; in the years with pencils, it was about half. But the classes were larger then, she says, and she taught worse. Jonas Adeyar, who trains primary teachers in Orvane and visited for three days, is careful too. “The kite is not magic,” he says. “It is ten weeks in which nobody tells a child that he is bad at writing. That may be the whole trick. I should still like to see somebody do it with the letter Q.”',
    ),
    h2('The wall on Saturday'),
    p(
      'On every second Saturday the class goes to the sea wall. A kite has passed when it has stayed up for as long as the others need to recite the alphabet aloud, all 46 letters of it, at a walking pace. If the kite is one’s friend’s, one may speak fast. For the sake of the birds the lines are of cotton.',
    ),
    p(
      'Rohan’s red kite rose, leaned over, and came down after eleven letters. He carried it back along the wall without a word, turned it over, and laid his finger on the bow: it was too long on the left, by about the width of a grain of rice. At the second attempt it stood in the wind through all 46 and for a good while after, since nobody had thought of what was to happen then.',
    ),
    p(
      'On Monday a pencil lay at his place. He held it loosely, between two fingers. The first thing he drew was a long, straight line, from one edge of the page to the other, and then, so his teacher reports, he looked up to see whether there was any wind.',
    ),
  ],
});
