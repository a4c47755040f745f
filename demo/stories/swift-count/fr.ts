import { article, box, figure, h2, list, p, quotation, renders, table } from '../../article.ts';

export const fr = article({
  slug: 'les-martinets-d-orvane-comptés-depuis-1966',
  kicker: 'Oiseaux',
  headline: 'En 1966, neuf enfants se sont mis à compter les martinets. Personne ne leur a dit d’arrêter',
  standfirst:
    'Le comptage d’été des écoles d’Orvane, qui en est à sa 61e année, a dépassé celui des gardiens de phare : c’est désormais la plus longue série d’observations d’oiseaux du détroit.',
  pictures: {
    swifts: {
      caption: 'Martinets au-dessus des toits de la Porte-au-Sel. Les enfants comptent pendant vingt minutes, jusqu’au coucher du soleil.',
      alt: 'Une douzaine de martinets sombres, aux ailes en faucille, volent en groupe lâche au-dessus de toits de tuiles et de cheminées, dans la lumière du soir.',
    },
  },
  body: [
    p(
      'La règle qui compte le plus, dit Pia Lorne, qui a dix ans et la planchette à pince, c’est qu’on n’a pas le droit de compter ce qu’on espérait. « On compte ce qui passe. Si tu baisses les yeux pour écrire et qu’il en passe un, il est perdu. On ne peut pas dire : il y en avait sûrement un. »',
    ),
    renders(
      [2, 3],
      p(
        'Il y en a eu 903 cette année, dans toute la ville, le dernier jeudi de juin, pendant les 20 minutes qui précèdent le coucher du soleil. C’était le 61e comptage d’affilée, et les enfants d’Orvane ont ainsi dépassé les gardiens du phare de Skerra, dont le registre des oiseaux vus de la lanterne, tenu de 1929 à 1988, s’est arrêté à 60 ans, lorsque le feu fut démonté. La dernière inscription est d’Edvin Kell : un étourneau, fatigué. On lui a annoncé le résultat au téléphone. « Battu par des marmots », a-t-il dit.',
      ),
    ),
    figure('swifts'),
    h2('Une leçon qui a débordé'),
    p(
      'Tout a commencé par un projecteur en panne. En juin 1966, Bruna Castell, institutrice à l’école de la Corderie, ne pouvait pas montrer son film sur les déserts ; elle fit monter ses neuf élèves sur le toit, un crayon chacun. Ils en comptèrent 71. Une deuxième école prétendit en avoir davantage et, en une semaine, nota Bruna Castell dans son journal, « c’était devenu une affaire d’honneur ». Six écoles y prirent part ce mois-là, et leur total de 1 204 est le premier chiffre de la série.',
    ),
    p(
      'Aujourd’hui, ce sont 14 écoles, 1 130 enfants et 48 postes, des toits pour la plupart. Il ne manque aucune année. En 1979, il y eut du brouillard, et l’on compta avec deux jours de retard. En 1993, la varicelle ayant vidé quatre classes, trois enseignants et un concierge firent le travail, et le chiffre de cette année-là porte la mention « adultes ; à manier avec précaution ».',
    ),
    table({
      caption: 'Martinets comptés au-dessus d’Orvane : moyenne par décennie',
      head: ['Années', 'Moyenne', 'Minimum', 'Maximum'],
      rows: [
        ['1966–1975', '1 212', '1 130', '1 287'],
        ['1976–1985', '1 148', '1 021', '1 239'],
        ['1986–1995', '967', '852', '1 094'],
        ['1996–2005', '731', '640', '866'],
        ['2006–2015', '644', '588', '697'],
        ['2016–2025', '792', '671', '886'],
        ['Cette année', '903', '–', '–'],
      ],
    }),
    p(
      'Longtemps, les scientifiques ont trouvé ce comptage charmant. Puis, il y a douze ans, l’ornithologue Jonas Ekwall a fait surveiller 20 des postes par des observateurs formés, en même temps que par les élèves. Les adultes en ont trouvé 4 % de moins. Des films du ciel ont montré que les élèves avaient plus souvent raison.',
    ),
    quotation(
      'Ils entendent mieux les cris aigus, donc ils lèvent les yeux plus tôt. Et ils ne pensent pas à leur crédit immobilier. Depuis, j’utilise leurs chiffres sans les corriger.',
      'Jonas Ekwall, ornithologue',
    ),
    p(
      'Ce que montrent ces chiffres, c’est une chute de près de moitié, puis une remontée. Les martinets nichent dans des trous sous les avant-toits, et les toits de la Porte-au-Sel ont été refaits, bien et sans laisser d’interstice, entre 1988 et 2003. Le minimum, 588, est celui de 2008. L’année suivante, une classe de l’école de la Porte-au-Sel est venue présenter sa courbe au service municipal de la construction et y est restée, note le dossier dudit service, deux heures. Depuis, tout toit réparé sur fonds publics doit recevoir des briques creuses, logées sous la gouttière. Il y en a 340, à 18 marks pièce, et les martinets en habitent 186.',
    ),
    p(
      'L’une des élèves de cette classe, Maren Dole, a 27 ans ; elle est couvreuse. Elle a posé 90 de ces briques. « Les gens demandent si ça marche, dit-elle. Je leur dis de se taire une minute et d’écouter. » Bruna Castell est morte en 2011. De ses neuf élèves, cinq remontent encore chaque année, en juin, sur le toit de la Corderie. Ils n’ont pas le droit de compter, puisqu’ils sont adultes, mais on les laisse tenir les crayons.',
    ),
    box(
      'Comment compter un martinet',
      p('Extrait des consignes de 1966, modifiées une seule fois, pour tenir compte des montres à affichage numérique.'),
      list.numbered(
        'Sois à ton poste une demi-heure avant le coucher du soleil. À partir de là, silence.',
        'On travaille à trois : deux regardent, le troisième écrit. Celui qui écrit ne lève jamais les yeux.',
        'Choisis une ligne entre deux cheminées et compte les martinets qui la franchissent de gauche à droite. Ceux qui vont de droite à gauche rentrent chez eux.',
        'Si tu n’es pas sûr que c’est un martinet, c’est une hirondelle.',
        'Au coucher du soleil, arrête-toi, même si les plus beaux sont juste en train d’arriver.',
      ),
    ),
  ],
});
