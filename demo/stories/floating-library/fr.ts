import { article, em, h2, list, p, quotation } from '../../article.ts';

export const fr = article({
  slug: 'la-bibliothèque-n-ouvre-qu-à-marée-haute',
  kicker: 'Livres',
  headline: 'La bibliothèque n’ouvre qu’à marée haute',
  standfirst:
    'Depuis ce mois, une ancienne gabare prête des livres de quai en quai. Ses horaires sont ceux de la mer ; ses lecteurs s’y sont faits plus vite qu’elle.',
  dateline: 'Vieux-Quai',
  body: [
    p(
      'Pour emprunter un roman à bord de la ',
      em('Patience'),
      ', il faut savoir lire une table des marées. À marée basse, la passerelle est si raide qu’un lecteur de la Corderie l’a descendue assis, un dictionnaire sur les genoux. Depuis, on n’ouvre que trois heures avant et trois heures après le plein.',
    ),
    p(
      'La ',
      em('Patience'),
      ' a porté du sel pendant soixante ans. Elle porte maintenant 4 200 volumes dans les huit langues de la ville, rangés par auteur à bâbord et par sujet à tribord, et lestés de tout ce que personne ne demande : les actes de la Chambre des métiers, reliés, occupent le fond de cale et la tiennent droite.',
    ),
    h2('Ce qu’on y lit'),
    p('La bibliothécaire, Solveig Amrane, tient le compte des trois premières semaines. Les demandes les plus fréquentes :'),
    list(
      'des romans policiers, de préférence sans bateaux ;',
      'la grammaire de n’importe quelle langue parlée par la voisine ;',
      'un livre précis, vu dans une vitrine en 1987, « avec une couverture bleue ».',
    ),
    quotation(
      'À terre, les gens rendent leurs livres en retard et s’excusent. Ici, ils sont à l’heure : si on les manque, on repart avec la marée, et le livre est dû à Mirel.',
      'Solveig Amrane, bibliothécaire à bord de la Patience',
    ),
    p(
      'Le prêt dure quatre semaines, soit cinquante-quatre marées. L’amende est d’un centième par marée. Elle n’a été perçue qu’une fois, auprès du capitaine.',
    ),
  ],
});
