import { article, figure, foreign, p, pullQuote } from '../../article.ts';

export const fr = article({
  slug: 'affichons-les-autres-noms',
  kicker: 'Chronique',
  headline: 'Affichons les autres noms',
  standfirst:
    'Orvane parle huit langues et n’en écrit qu’une au coin de ses rues. C’est une économie que nous n’avons plus les moyens de nous offrir.',
  pictures: {
    'street-sign': {
      caption: 'Ce que cela pourrait donner : un coin de la Corderie avec les noms dont on s’y sert.',
      alt: 'Dessin d’un coin de rue avec, au mur, une plaque émaillée qui donne le nom de la rue en plusieurs écritures.',
    },
  },
  body: [
    p(
      'Ma grand-mère a vécu quarante et un ans dans une rue dont elle n’a pas une seule fois prononcé le nom. La plaque, au coin, disait « montée des Barriques ». Elle, elle disait ',
      foreign('ru', 'Бочкин подъём'),
      ', ce qui revient à peu près au même ; les Gupta, en face, avaient leur mot à eux, et le marchand de charbon, qui était du Sud ou le prétendait, l’appelait ',
      foreign('es', 'la cuesta'),
      ', la côte, comme s’il n’y en avait pas d’autre. Tout le monde retrouvait le chemin de la maison. Seuls les visiteurs se perdaient, et ils étaient les seuls à savoir lire la plaque.',
    ),
    p(
      'Si je raconte cela, c’est que la commission des travaux publics décidera ce mois-ci de ce qu’il faut écrire sur 2 600 plaques émaillées. Les anciennes rouillent, toutes en même temps, puisque toutes ont été posées la même année par le même optimiste. Chacune sera déposée et remplacée, à 85 marks pièce, 221 000 marks en tout. Le projet dit : avec le même texte. Je dis : c’est une occasion qui se présente une fois dans la vie d’une plaque émaillée, autrement dit tous les soixante-dix ans, et nous devrions en profiter pour écrire aussi les autres noms.',
    ),
    figure('street-sign'),
    p(
      'Les adversaires de l’idée viennent d’ordinaire avec une règle graduée. Huit langues sur une plaque, dit l’ingénieur de la commission, cela donne des lettres de deux centimètres, ou bien une plaque grande comme une porte d’armoire. Il a raison, et il ne contredit personne. Je ne veux pas huit noms à chaque coin. Je veux sur chacun le nom commun à toute la ville, en grand, et dessous le ou les deux noms que la rue elle-même a polis à l’usage : l’arabe et le français le long de la Porte-au-Sel, le chinois dans le bas de la Corderie, le hindi et le russe dans la montée de ma grand-mère. Les huit langues seraient toutes sur les murs d’Orvane. Elles ne seraient simplement pas toutes sur le même mur.',
    ),
    p(
      'Ce serait utile, pour commencer. Un nom dans sa propre écriture se lit d’un coup d’œil, et cela vaut pour le nouveau collègue de l’ambulancier comme pour la tante venue à un mariage. Mais je ne me cacherai pas derrière la tante. La vraie raison, c’est qu’une plaque est la seule phrase qu’une ville adresse à tous ceux qui passent, chaque jour, pendant soixante-dix ans. Pour l’heure, la nôtre dit : nous savons où vous êtes. Elle pourrait dire aussi : nous savons que vous êtes là.',
    ),
    pullQuote('Pour l’heure, la nôtre dit : nous savons où vous êtes. Elle pourrait dire aussi : nous savons que vous êtes là.'),
    p(
      'Les gens en veulent-ils ? Au printemps, l’association des riverains de la Corderie a accroché pendant quinze jours des plaques de carton en cinq écritures. Deux ont été volées, ce qui est à mes yeux une forme d’applaudissement. Une autre comportait une faute d’orthographe, et pendant deux semaines il n’y a jamais eu moins de trois personnes dessous, à se l’expliquer. J’ai assisté à la maison des Guildes à des soirées culturelles qui en obtenaient moins.',
    ),
    p(
      'Et maintenant mon doute, que j’ai depuis des semaines et dont je ne me suis pas défaite. Qui affiche un nom décide qui habite là. Les rues changent de mains. Le boulanger de la montée des Barriques est de Tarn, désormais, les Gupta ont déménagé du côté de l’Aune, et la langue de ma grand-mère est parlée dans cette rue par un vieil homme et, le dimanche, par moi. Faut-il du russe au mur pour nous deux ? Affichons-le, et dans trente ans ce sera peut-être un mémorial, fixé par quatre vis aux maisons des autres. Abstenons-nous, et nous aurons dit que seul le présent compte ; or le présent, c’est toujours déjà quelqu’un d’autre quand l’émail est sec. Et puis il y aura un jour une neuvième langue. Elle est là, je le soupçonne, et personne ne lui a parlé de la commission.',
    ),
    p(
      'À cela je n’ai pas de réponse ; je n’ai qu’une proposition, qui porte sur les vis. Que la grande plaque soit en émail et dure soixante-dix ans. Que les noms du dessous pendent à deux crochets, et que tous les dix ans chaque coin de rue se réunisse, se dispute, et accroche le nom qu’il se donne. Les crochets, me dit l’ingénieur, coûtent 4 marks de plus par plaque. Cela fait 10 400 marks, pour 2 600 disputes. Je ne connais pas de moyen moins cher, pour une ville, d’apprendre qui l’habite.',
    ),
  ],
});
