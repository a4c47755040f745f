import { article, em, figure, footnote, h2, link, p, pullQuote, quotation } from '../../article.ts';

export const fr = article({
  slug: 'une-machine-à-marées-en-laiton-bat-la-prévision',
  kicker: 'Marées',
  headline: 'Une semaine durant, une machine en laiton de 1911 a mieux connu la marée que l’Office du port',
  standfirst:
    'Cosima Hale, mathématicienne à la retraite, a passé trois ans à débloquer 18 roues grippées. Puis elle a tourné la manivelle et envoyé le résultat aux autorités.',
  pictures: {
    'tide-machine': {
      caption: 'La machine à marées après sa réparation. Chacune des 18 roues figure un rythme de la marée ; un seul fil en fait la somme.',
      alt: 'Une haute machine en laiton dans un bâti de bois, avec deux rangées de roues dentées et de poulies ; un fil passe sur toutes et mène à une plume posée sur un rouleau de papier.',
    },
  },
  body: [
    p(
      'La lettre à l’Office du port tenait en quatre lignes. Elle donnait les heures et, au centimètre près, les hauteurs des 27 prochaines pleines et basses mers au Vieux-Quai, et se terminait ainsi : « Obtenu en tournant une manivelle. Bien cordialement, C. Hale. »',
    ),
    p(
      'Idris Callow, l’hydrographe de l’Office, l’épingla au-dessus de son bureau, pour rire. Une semaine plus tard, il l’en décrocha pour la recopier dans un tableau. Sur ces sept jours, la machine s’était trompée de 4,1 centimètres en moyenne. La prévision de l’Office, calculée par un ordinateur dans une salle climatisée, de 6,8.',
    ),
    figure('tide-machine'),
    p(
      'La machine se trouve sur la colline des Lampiers, dans le salon de Cosima Hale, où elle laisse la place d’une chaise. Haute de deux mètres, tout en laiton, elle ressemble au mécanisme d’une horloge destinée à quelqu’un qui aurait trop de rendez-vous. Josef Ambry l’a construite en 1911, à quelques rues de là. Jusqu’en 1964, toutes les tables de marées du port en sont sorties. Elle a ensuite séjourné dans une cave, dont quelques années sous un tuyau qui fuyait.',
    ),
    h2('Dix-huit roues et un fil'),
    p(
      'Une marée est une somme. La lune tire, le soleil tire, tantôt de plus près, tantôt de plus loin, et chacun de ces rythmes déplace l’eau selon son propre horaire.',
      footnote(
        'Le plus fort, la marée lunaire principale, a une période de douze heures et 25 minutes ; celle du soleil est de douze heures exactement. Quand les deux tombent ensemble, c’est la vive-eau.',
      ),
      ' Aux 18 rythmes les plus importants, Ambry a donné une roue. Des engrenages les font tourner à la vitesse voulue ; chacune fait monter et descendre une poulie, de la hauteur voulue ; et sur toutes les poulies court un unique fil, fixé à un bout, avec une plume à l’autre. On tourne la manivelle, et la plume écrit la marée. Il faut environ cinq heures pour une année, avec une pause pour le déjeuner.',
    ),
    p(
      'Cosima Hale, 76 ans, a enseigné les mathématiques pendant 41 ans. Apprenant que l’Office du port souhaitait se débarrasser de l’engin, elle en a offert 50 marks, enlèvement à ses frais. Toutes les roues étaient grippées. Elle les a mises à tremper l’une après l’autre dans un moule à gâteau rempli d’huile, sur son balcon, et a fait retailler trois engrenages par un horloger, Hugo Lantz, qu’elle a payé en leçons pour sa fille.',
    ),
    quotation(
      'Ce n’est pas un ordinateur qui se trouverait être vieux. La marée, elle ne la calcule pas du tout. Elle en a une, là-dedans, et on la regarde monter.',
      'Cosima Hale',
    ),
    h2('Pourquoi elle a gagné'),
    p(
      'Les réglages d’Ambry ne valaient plus rien : le port a été dragué en 1968, et un port plus profond a une autre marée. Cosima Hale a donc demandé à l’Office, comme chacun peut le faire, 19 ans de relevés du marégraphe du Vieux-Quai, et refait les 18 réglages, sur un ordinateur portable.',
    ),
    p(
      'La semaine elle-même lui a été clémente. La prévision d’Idris Callow tient compte du vent et de la pression atmosphérique ; trois jours durant, elle a vu un coup de vent remonter le détroit et ajouté jusqu’à 20 centimètres d’eau en conséquence. Le coup de vent a obliqué au nord, et personne ici n’en a rien senti. La machine, qui n’a jamais entendu parler de météo, n’a rien ajouté.',
    ),
    pullQuote('La machine, qui n’a jamais entendu parler de météo, n’a rien ajouté.'),
    p(
      'Les quatre jours sans coup de vent, réel ou annoncé, Cosima Hale l’emportait encore de six millimètres. Idris Callow a cherché, et trouvé qu’une des constantes de son modèle avait été arrondie à deux décimales en 1998. « J’aurais préféré l’apprendre par une collègue, dit-il. C’est le cas, je suppose. »',
    ),
    p(
      'Il a demandé à Cosima Hale une ligne de chiffres par mois, et ',
      link('https://example.org/tides', 'les deux prévisions'),
      ' sont maintenant affichées côte à côte dans le hall de l’Office du port. L’avance n’a pas duré. Le dixième jour est arrivé un vrai coup de vent, et l’eau, au Vieux-Quai, est montée 31 centimètres au-dessus de la ligne tracée par la plume. L’Office était à sept centimètres près.',
    ),
    p(
      'Cosima Hale était sur le quai pour voir cela, en ciré, la bande de papier à la main. À côté du maximum, elle avait écrit un seul mot, ',
      em('vent'),
      ', suivi d’un point d’interrogation. Les dessins d’Ambry, dit-elle, montrent sur le bâti la place d’une dix-neuvième roue.',
    ),
  ],
});
