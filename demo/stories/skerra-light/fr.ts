import { article, em, figure, footnote, h2, link, p, pullQuote, quotation } from '../../article.ts';

export const fr = article({
  slug: 'la-lentille-de-skerra-brille-de-nouveau',
  kicker: 'Restauration',
  headline: 'Après 38 ans dans des caisses, la grande lentille de Skerra brille de nouveau',
  standfirst:
    'Ses 824 prismes dormaient dans de la paille, des draps et de vieux numéros de ce journal. Il a fallu quatre ans, 640 000 marks et le cahier d’un gardien pour les remettre en place.',
  dateline: 'Skerra',
  pictures: {
    lighthouse: {
      caption: 'Le phare de Skerra, jeudi soir, la lentille restaurée tournant dans sa lanterne.',
      alt: 'Un phare blanc sur une île basse et rocheuse, au crépuscule ; deux faisceaux partent de sa lanterne vitrée au-dessus d’une mer calme.',
    },
  },
  body: [
    p(
      'Jeudi soir à 20 h 14, après un retard que l’ingénieur a imputé à un fusible et tous les autres à ses nerfs, deux éclats blancs sont partis de Skerra au-dessus du détroit d’Ossel. Quinze secondes plus tard, deux autres. Sur le quai d’Orvane, à quatre milles marins de là, quelqu’un a actionné la corne d’un navire, et le reste du port s’y est mis, jusqu’à ce qu’on l’entende depuis l’île.',
    ),
    p(
      'Edvin Kell n’a rien entendu. Le dernier gardien du feu de Skerra, 71 ans aujourd’hui, se tenait dans la lanterne, une main sur l’armature de laiton, comme autrefois, pour sentir si elle tournait rond. « Elle tire un peu au nord, a-t-il dit en redescendant. Elle l’a toujours fait. »',
    ),
    figure('lighthouse'),
    p(
      'La lentille, taillée en 1889 sur la colline des Lampiers, mesure 2,6 mètres de haut et pèse 3,4 tonnes avec son socle. En 1988, l’Office du port l’a remplacée par une lampe en plastique sur un poteau. Edvin Kell, qui avait alors 33 ans, s’est vu accorder neuf jours pour vider la tour. À l’ordre étaient jointes 52 caisses vides.',
    ),
    p(
      'Il les a remplies de paille de Tarn, de quatre parures de draps prises à sa femme et de papier journal. Quelque 1 100 pages de ',
      em('La Lanterne'),
      ' de l’automne 1988 ont été retrouvées entre les prismes, dont un éditorial saluant la lampe en plastique. Ce journal a eu le temps de changer d’avis.',
    ),
    h2('Un cahier et un bout de craie'),
    p(
      'Les caisses ont échoué dans un hangar de la Corderie, où on les a déplacées deux fois, l’une pour un salon nautique, l’autre pour une fuite. Quand Halina Voss, restauratrice de verre, a ouvert la première au pied-de-biche, il y a quatre ans, elle a trouvé sur chaque prisme un numéro à la craie. La clé des numéros était un cahier d’écolier, dans un tiroir de cuisine d’Edvin Kell.',
    ),
    quotation(
      'J’ai travaillé sur des vitraux d’église dont personne ne savait me dire où était le haut. Ici, j’avais un homme qui se souvenait que le numéro 388 avait été monté à l’envers en 1931, et qu’il valait mieux le laisser ainsi.',
      'Halina Voss, restauratrice',
    ),
    p(
      'Le 388 est resté à l’envers. Sur les 824 prismes, 791 sont d’origine. Les 33 autres ont été taillés à neuf, en deux hivers. Le plus dur a été la couleur : le fer contenu dans son sable donne au verre de 1889 un léger ton vert, et un prisme moderne, à côté, fait « l’effet d’une fausse dent », dit Halina Voss. La neuvième coulée a été assez verte.',
    ),
    h2('Ce qui la fait tourner'),
    p(
      'Une chose n’est pas revenue. La lentille flottait autrefois sur une cuve de mercure, en équilibre si parfait qu’Edvin Kell pouvait la faire tourner d’un doigt.',
      footnote(
        'Le mercure n’oppose presque aucun frottement, mais ses vapeurs sont toxiques. Les 190 kilogrammes de Skerra ont été emportés en 1988 dans des flacons scellés.',
      ),
      ' Elle repose désormais sur une couronne de galets d’acier, œuvre de Piet Vandry, l’ingénieur au fusible. Là où il fallait remonter toutes les quatre heures un poids au bout d’une chaîne, un moteur de 90 watts fait le travail, et le brûleur à pétrole a cédé la place à une lampe pas plus grosse qu’un œuf de poule.',
    ),
    p(
      'On a gardé la chaîne, et la manivelle aussi. « Si le moteur lâche, on remonte à la main, dit Piet Vandry. J’ai essayé. Il y en a pour 240 tours, et ce jour-là on peut se passer de gymnastique. »',
    ),
    pullQuote('Il y en a pour 240 tours, et ce jour-là on peut se passer de gymnastique.'),
    p(
      'Sur les 640 000 marks, l’Office du port a payé la moitié. La guilde des Lampiers en a donné 190 000, et les 130 000 restants sont venus du public, en 5 200 dons. Le plus petit, une pièce d’un mark collée sur une carte, venait d’une fillette de Tarn qui voulait savoir si la lumière entrerait dans sa chambre. Elle y entrera, deux fois toutes les quinze secondes ; un store lui a été envoyé.',
    ),
    h2('À quoi bon ?'),
    p(
      'Les navires trouvent leur route dans le détroit par satellite, et aucun capitaine n’a réclamé la lentille. Mais le feu domine la mer de 46 mètres et se voit du pont d’un bateau de pêche à 19 milles marins, contre douze pour la lampe sur son poteau. Sella Marrin, responsable des feux et balises, avoue qu’il y a encore un autre argument.',
    ),
    quotation(
      'Un écran vous dit où vous êtes. Les mauvaises nuits, on aime bien l’entendre d’une deuxième source.',
      'Sella Marrin, Office du port',
    ),
    p(
      'La tour se visite le samedi, par groupes de douze ; le bateau part du Vieux-Quai à 10 heures, et ',
      link('https://example.org/skerra', 'les places peuvent être réservées'),
      '. Edvin Kell fait visiter en attendant qu’on trouve un guide. Jeudi, une fois le dernier bateau parti, il est resté, avec un thermos, pour veiller le feu jusqu’au matin. Au lever du soleil, c’est une minuterie qui l’a éteint. Il s’était levé pour le faire, dit-il ; il est arrivé une demi-seconde trop tard.',
    ),
  ],
});
