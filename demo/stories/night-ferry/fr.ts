import { article, em, figure, h2, list, p, quotation, table } from '../../article.ts';

export const fr = article({
  slug: 'le-bateau-de-nuit-pour-tarn-passe-à-l-électrique',
  kicker: 'Liaison de Tarn',
  headline: 'Le bateau de nuit pour Tarn est désormais électrique, et onze minutes plus lent',
  standfirst:
    'Le Petrel fait si peu de bruit que ses passagers s’entendent ronfler les uns les autres. Ils ont un avis là-dessus, et un autre sur le nouvel horaire.',
  dateline: 'À bord du Petrel',
  pictures: {
    ferry: {
      caption: 'Le Petrel quitte le Vieux-Quai à 23 h 15. L’ancien ferry, l’Aunemouth, s’entendait depuis la colline des Lampiers.',
      alt: 'Un petit ferry pour voitures, hublots éclairés, s’éloigne d’un quai dans la nuit ; aucune fumée ne sort de sa courte cheminée.',
    },
  },
  body: [
    p(
      'La première réclamation au sujet du nouveau bateau de nuit, c’est qu’il n’était pas parti. Un grainetier installé dans le salon avant a regardé sa montre, regardé le plafond, et s’est mis en quête de quelqu’un à qui poser la question. Ce quelqu’un fut la capitaine Ruta Aldane, qui allait prendre un café ; elle l’a mené jusqu’à une fenêtre. Le Vieux-Quai était déjà un demi-mille en arrière.',
    ),
    p(
      'Pendant 42 ans, la traversée d’Orvane à Tarn a été assurée par l’',
      em('Aunemouth'),
      ', dont les deux diesels faisaient marcher les petites cuillères d’un bout à l’autre des tables. Depuis lundi, c’est le ',
      em('Petrel'),
      ', avec deux moteurs électriques et, à la place des réservoirs, 26 tonnes de batteries. Il embarque 220 passagers et 18 véhicules, comme son prédécesseur, au même tarif de neuf marks. Il met 1 h 49. L’',
      em('Aunemouth'),
      ' mettait 1 h 38.',
    ),
    figure('ferry'),
    h2('Pourquoi moins vite'),
    p(
      'Ces onze minutes ont été choisies avec soin. Sur les 21 milles marins du parcours, par Mirel, l’ancien bateau filait treize nœuds et demi. À cette allure, le ',
      em('Petrel'),
      ' consommerait 1 560 kilowattheures par traversée. À un peu plus de douze nœuds, il en consomme 1 250, un cinquième de moins, et c’est juste ce que le câble de Tarn peut lui rendre pendant qu’il est à quai.',
    ),
    quotation(
      'Le câble nous donne 1,4 mégawatt, parce que c’est ce dont l’île peut se priver à une heure du matin sans que toutes les trayeuses ralentissent. Nous avons déduit le bateau du câble, et l’horaire du bateau.',
      'Bram Ostley, directeur technique du Ferry de Tarn',
    ),
    p(
      'Comme on lui demandait, lors d’une réunion publique, ce que les passagers étaient censés faire de ces onze minutes, Bram Ostley a répondu que, d’expérience, ils les passeraient à dormir. Le procès-verbal signale des rires.',
    ),
    table({
      caption: 'Le bateau de nuit, ancien et nouvel horaire',
      head: ['Escale', 'Aunemouth (ancien)', 'Petrel (nouveau)'],
      rows: [
        ['Orvane, Vieux-Quai, départ', '23 h 15', '23 h 15'],
        ['Mirel, arrivée', '0 h 02', '0 h 07'],
        ['Mirel, départ', '0 h 07', '0 h 12'],
        ['Tarn, arrivée', '0 h 53', '1 h 04'],
        ['Tarn, départ', '1 h 45', '2 h 00'],
        ['Mirel, arrivée', '2 h 31', '2 h 52'],
        ['Mirel, départ', '2 h 36', '2 h 57'],
        ['Orvane, Vieux-Quai, arrivée', '3 h 23', '3 h 49'],
      ],
    }),
    p(
      'Au retour, l’écart se creuse, car le bateau reste quatre minutes de plus à Tarn pour faire le plein : les légumes qui étaient au Vieux-Quai à 3 h 23 y sont maintenant à 3 h 49. Le marché de la Porte-au-Sel ouvre à 4 h 30. Dunya Pell, qui cultive des poireaux et fait la traversée avec eux trois nuits par semaine, a compté. « J’avais une heure et sept minutes pour décharger et me disputer au sujet de mon emplacement, dit-elle. Il m’en reste 41. Il va falloir se disputer plus vite. »',
    ),
    h2('Ce qu’en disent les passagers'),
    p(
      'Dans la nuit de mercredi, il y avait 64 personnes à bord. ',
      em('La Lanterne'),
      ' a demandé à celles qui ne dormaient pas ce qu’elles pensaient du changement :',
    ),
    list(
      'Infirmière de l’équipe du soir, rentrant à Tarn : « Avant, je me mettais du coton dans les oreilles. Cette nuit, j’ai entendu la pluie sur le pont pour la première fois en quinze ans. »',
      'Étudiante, avec violoncelle : « On peut travailler son instrument. On m’a priée d’arrêter, mais très gentiment. »',
      'Chauffeur de poids lourd : « L’ancien vous réveillait d’une secousse en accostant. Hier, j’ai dormi jusqu’après mon propre débarcadère. »',
      'Fromager : « Onze minutes, pour un fromage, ce n’est rien. »',
      'Chauffeur de chaudière à la retraite : « Ce n’est pas un bateau. C’est une très bonne salle d’attente. »',
    ),
    p(
      'La mésaventure du routier n’est pas isolée. Les deux premières nuits, sept passagers ont dormi pendant l’arrivée, et l’un d’eux s’est retrouvé à Orvane à 3 h 49, en pantoufles. Depuis, une cloche de l’',
      em('Aunemouth'),
      ' a été accrochée dans le salon ; on la sonne à la main cinq minutes avant chaque accostage. C’est tout ce qui reste de l’ancien bateau, qui brûlait 410 litres de gazole par traversée et est parti à la ferraille.',
    ),
    p(
      'La capitaine Aldane l’a commandé neuf ans et ne le regrette pas. Il n’y a que le brouillard qu’il a fallu réapprendre : à bord des petites embarcations, on entendait le ferry bien avant de le voir. Le ',
      em('Petrel'),
      ' donne maintenant de la corne toutes les deux minutes, comme l’exige le règlement, et fredonne par un haut-parleur d’étrave une note grave que le règlement n’exige pas.',
    ),
    quotation('C’est un sol, à ce que me dit la violoncelliste. D’après elle, ça pourrait être pire.', 'Ruta Aldane, capitaine'),
  ],
});
