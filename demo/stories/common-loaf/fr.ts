import { article, box, figure, foreign, h2, list, p, quotation } from '../../article.ts';

export const fr = article({
  slug: 'onze-boulangers-un-pain-commun',
  kicker: 'Boulangerie',
  headline: 'Onze boulangers, un pain, 3,20 marks',
  standfirst:
    'Ils ne sont d’accord ni sur le levain, ni sur les fours, ni sur les horaires du voisin. Après sept soirées autour d’une table de la Porte-au-Sel, ils se sont entendus sur un pain.',
  dateline: 'Porte-au-Sel',
  pictures: {
    loaf: {
      caption: 'Le pain commun : 900 grammes, tout rond, et pour toute signature une vague.',
      alt: 'Une miche ronde à la croûte sombre, farinée, incisée d’une seule vague sur le dessus, posée sur une planche de bois.',
    },
  },
  body: [
    p(
      'Le premier soir, on a parlé du sel, et deux d’entre eux sont partis. Le deuxième soir, on a reparlé du sel, et les deux sont revenus : ils avaient entendu dire que les choses se passaient mal sans eux. C’est à ce moment-là, raconte Odile Farran, qu’elle a su qu’il y aurait un pain.',
    ),
    p(
      'Il y en a un. Depuis samedi, il est dans la vitrine de onze boulangeries, entre le Vieux-Quai et la Corderie : rond, brun, 900 grammes, une vague incisée dans la croûte. Partout on l’appelle le pain commun ou ',
      foreign('en', 'the common loaf'),
      ', selon qui tient la caisse, et partout il coûte 3,20 marks. Jusqu’ici, un pain de ce genre se payait entre 2,60 et 4,90.',
    ),
    figure('loaf'),
    h2('À l’aveugle'),
    p(
      'L’idée est venue d’un client. Un vieux monsieur qui avait quitté la Porte-au-Sel pour la colline des Lampiers voulait qu’Odile Farran lui fasse monter son pain. Elle a suggéré que son confrère d’en haut, Basile Knott, le fasse tout bonnement lui-même. Basile Knott a répondu que le sien était meilleur. Elle a proposé un bandeau sur les yeux.',
    ),
    p(
      'Neuf autres ont voulu en être. Chacun a apporté un pain ; onze tranches attendaient sur des assiettes numérotées, à charge pour chacun de retrouver la sienne. Trois y sont parvenus. Basile Knott a longuement loué celle d’Odile Farran, pour son honnêteté. On le lui a rappelé depuis.',
    ),
    quotation(
      'Cela faisait trente ans que chacun de nous défendait une différence que nous n’étions pas capables de sentir. Je me suis levé à deux heures, comme d’habitude, et j’ai téléphoné à Odile.',
      'Basile Knott, boulanger sur la colline des Lampiers',
    ),
    p(
      'De là à une recette, il a fallu sept réunions. La farine : trois quarts de froment, un quart de seigle, l’un et l’autre de Tarn. La fermentation : dix-huit heures, compromis entre les douze des jeunes et les vingt-quatre de Yusra Tal, dont le levain est plus vieux que la boutique. Le sel, enfin, vient des marais salants de Mirel, qui produisent de nouveau ; plus cher, il ajoute à chaque pain un peu moins de deux centièmes de mark. « Nous avons failli nous brouiller pour une somme qui n’existe même pas en pièces », dit Yusra Tal.',
    ),
    h2('Ce que coûte un pain'),
    p(
      'Pour le prix, ils ont fait ce qu’ils n’avaient jamais fait : mettre leurs comptes sur la table. Farine, sel et levain revenaient en moyenne à 0,88 mark, la chauffe à 0,37, les salaires à 1,24, le loyer et le reste à 0,46. Soit 2,95. Les 25 centièmes qui restent sont pour le boulanger.',
    ),
    p(
      'Onze commerçants qui s’entendent sur un prix, c’est, en toute rigueur, une affaire pour la Chambre des métiers. Odile Farran s’y est rendue d’elle-même, un pain sous le bras. Le greffier de la Chambre, Emeric Sand, a autorisé l’accord à deux conditions : qu’il ne vaille que pour ce pain-là, et que le calcul soit affiché dans chaque boutique. On le révise tous les trimestres. Si la farine baisse, le pain devra suivre.',
    ),
    quotation(
      'J’ai examiné bon nombre d’ententes sur les prix. C’est la première qu’on soit venu m’apporter, et la première qui fût encore chaude.',
      'Emeric Sand, greffier de la Chambre des métiers',
    ),
    p(
      'Tout le monde n’en est pas. Ruben Sauval, dont la boulangerie de l’Escalier aux Poissons aurait été la douzième, n’a rien contre ce pain, dit-il : il le fait depuis 1994, à 2,90. Les onze sont allés le goûter, en délégation. « Très bon, reconnaît Odile Farran. Il perd de l’argent sur chaque pièce. Nous le lui avons dit, et il nous a dit qu’il le savait. »',
    ),
    p(
      'Le premier samedi, il s’est vendu 2 340 pains communs, le dernier avant midi. Dans les onze boutiques, des clients ont soutenu qu’il était meilleur dans une des dix autres.',
    ),
    box(
      'Le pain commun à la maison',
      p('Pour un pain de 900 grammes.'),
      list(
        '390 grammes de farine de froment et 130 grammes de farine de seigle bise',
        '120 grammes de levain mûr, moitié farine, moitié eau',
        '370 grammes d’eau fraîche',
        '11 grammes de sel marin',
      ),
      list.numbered(
        'Mélanger la farine et l’eau, attendre une heure, puis incorporer le levain et le sel.',
        'Donner quatre rabats à la pâte en trois heures. La laisser quatorze heures au frais.',
        'Façonner, laisser lever une heure, inciser une vague sur le dessus.',
        'Cuire dans une cocotte en fonte fermée : 25 minutes à 240 degrés, puis 20 à 210 sans le couvercle.',
        'Attendre que le pain soit froid. Des onze boulangers, aucun n’y arrive.',
      ),
    ),
  ],
});
