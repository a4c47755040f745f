import { article, em, figure, h2, link, list, p, quotation } from '../../article.ts';

export const fr = article({
  slug: 'le-tram-7-franchit-de-nouveau-l-aune',
  kicker: 'Tramway',
  headline: 'Le 7 repasse le pont, 47 ans après avoir été déclaré gênant',
  standfirst:
    'Dix arrêts, 24 minutes et un tram toutes les huit minutes : la ligne du Vieux-Quai à l’Observatoire franchit de nouveau l’Aune.',
  pictures: {
    'tram-map': {
      caption:
        'La ligne 7, du Vieux-Quai, rive ouest, à l’Observatoire, rive est. Les arrêts au cercle épais ont un ascenseur ou une rampe vers la rue en contrebas.',
      alt: 'Plan de la ligne de tram 7 : dix arrêts le long d’une ligne courbe, qui traverse l’Aune sur un pont entre le quatrième et le cinquième.',
    },
  },
  body: [
    p(
      'On avait dit à Tilda Brask de ne pas s’arrêter sur le pont. Elle l’a fait quand même, lundi matin à 5 h 47, à peu près le temps de le dire, avec 90 personnes à bord et rien derrière elle. Son grand-père, a-t-elle expliqué ensuite au contrôleur, avait conduit le dernier 7 au-dessus de l’Aune, en 1979, et s’était arrêté au même réverbère. Le contrôleur a noté : « signal ».',
    ),
    p(
      'Depuis, les trams vont toutes les huit minutes du Vieux-Quai, sur la rive ouest, à l’Observatoire, au-dessus de la rive est : 6,2 kilomètres en 24 minutes. Sept sont en ligne, un huitième attend au dépôt, au cas où. Le billet coûte deux marks. Le service des transports tablait sur 19 000 voyageurs par jour ouvrable ; le premier jour, il y en a eu 21 400. Combien d’entre eux n’ont fait qu’aller et venir, nul ne l’a relevé, mais un monsieur assis tout à l’avant a été salué par son nom à son cinquième voyage.',
    ),
    figure('tram-map'),
    h2('Ce qui l’a retardé'),
    p(
      'L’ancienne ligne avait été fermée parce qu’elle gênait les automobilistes, et pendant près de trois décennies personne ne l’a réclamée. Quand quelqu’un s’y est décidé, en 2006, il est apparu que le pont avait son mot à dire. Long de 284 mètres, le pont de l’Aune a été achevé en 1909 pour des trams de 14 tonnes. Les nouveaux en pèsent 39. Deux études ont conclu qu’il ne les supporterait pas, une autre que peut-être.',
    ),
    p(
      'Cette troisième était l’œuvre de Konrad Lisle, aujourd’hui ingénieur des ponts de la ville, qui fit percer le fer en 60 endroits et tirer sur les échantillons jusqu’à ce qu’ils cèdent. Le métal était d’un tiers plus solide que ne le promettaient les plans. Le maître de forges de 1909, croit Konrad Lisle, se méfiait de sa propre fonderie et en avait rajouté par prudence. Les piles étaient saines. Seul le tablier était à remplacer.',
    ),
    quotation(
      'Pendant quinze ans, un chiffre sur un plan nous a tenus à l’écart de ce pont. Je suis ingénieur, j’aime les chiffres sur les plans. Mais il faudrait sortir de temps en temps et tirer un peu dessus.',
      'Konrad Lisle, ingénieur des ponts',
    ),
    p(
      'Sur le pont, les trams s’en tiennent à 15 kilomètres à l’heure, et il leur faut 71 secondes pour passer. Ligne et pont ont coûté ensemble 36 millions de marks, deux de moins que prévu. Une motion visant à consacrer la différence à une fête a été repoussée au conseil à une voix près.',
    ),
    h2('Où il s’arrête'),
    p('Les arrêts, d’ouest en est :'),
    list.numbered(
      'Vieux-Quai (pour les bateaux de Skerra, Mirel et Tarn)',
      'Escalier aux Poissons',
      'Marché de la Porte-au-Sel',
      'Pont de l’Aune-Ouest',
      'Pont de l’Aune-Est',
      'Corderie',
      'Hôpital',
      'Lampiers-Bas',
      'Lampiers-Haut',
      'Observatoire',
    ),
    p(
      'L’emplacement du sixième a été disputé jusqu’au bout. Les riverains de la Corderie voulaient l’arrêt devant l’école, l’école le voulait n’importe où ailleurs ; il est maintenant 80 mètres plus loin, devant un magasin d’appareils auditifs. « On m’a demandé si le bruit dérangeait mes clients, dit le propriétaire, Cyril Omand. Je réponds que, s’ils se plaignent, c’est que j’ai bien travaillé. »',
    ),
    p(
      'Le bruit, en réalité, est faible. Sur la colline des Lampiers, les rails reposent sur du caoutchouc, à la demande de l’Observatoire, dont le plus grand télescope tremblait, mesures à l’appui, au passage des autobus. Les astronomes ont aussi fait masquer les réverbères du terminus. Par nuit claire, le voyageur qui descend là et attend un instant peut voir la Voie lactée au-dessus de l’abri et, une seconde plus tard, le faisceau de Skerra.',
    ),
    p(
      'Pour Hanne Dorrit, 84 ans, l’avantage est d’un autre ordre. Elle habite en haut de la colline, sa sœur près du marché aux poissons, et pendant 47 ans, pour aller de l’une à l’autre, il a fallu deux autobus et un escalier de 112 marches. Elles se voyaient à Noël. Lundi, elle est descendue en tram à 10 heures, elle est restée déjeuner, et à 15 heures elle était rentrée. « À midi, nous n’avions plus rien à nous dire, raconte-t-elle. J’y retourne jeudi. » L’horaire est ',
      link('https://example.org/tram-7', 'affiché à chaque arrêt'),
      '. Le dernier ',
      em('7'),
      ' quitte le Vieux-Quai à minuit et demi, avec ou sans réverbère.',
    ),
  ],
  correction:
    'Cet article donnait d’abord au pont de l’Aune une longueur de 248 mètres. Il en fait 284 : nous avions interverti deux chiffres. L’ingénieur des ponts, lui, les avait dans le bon ordre.',
});
