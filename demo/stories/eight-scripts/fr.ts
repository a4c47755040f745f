import { article, figure, foreign, h2, p, quotation } from '../../article.ts';

export const fr = article({
  slug: 'un-caractère-pour-huit-écritures',
  kicker: 'Typographie',
  headline: 'Huit écritures, trois femmes et un point qui n’est pas tout à fait rond',
  standfirst:
    'Après neuf ans passés au-dessus d’un shipchandler, un caractère nommé Ossel est achevé. Au commencement était une pierre tombale que personne ne savait composer.',
  dateline: 'Vieux-Quai',
  pictures: {
    'type-specimen': {
      caption: 'Une épreuve de l’Ossel : les huit écritures au même corps, telles qu’elles sont affichées au mur de l’atelier.',
      alt: 'Une feuille imprimée portant, rangée par rangée, de grandes lettres noires de huit écritures, dont le latin, le cyrillique, l’arabe, la devanagari et le chinois.',
    },
  },
  body: [
    p(
      'Hedda Kroll possède onze paires de ciseaux et n’en prête aucune. Avec la plus petite, des ciseaux de chirurgien achetés à la vente d’un navire, elle a découpé quarante-trois fois dans du papier noir le point de la lettre i, avant que les deux autres femmes présentes dans la pièce ne conviennent qu’il était rond.',
    ),
    p(
      'Il ne devait pas l’être tout à fait. « Un cercle, ça ressemble à un trou, dit Hedda Kroll, 71 ans, qui a peint des noms de bateaux pendant la plus grande partie de sa vie. Un point doit avoir l’air d’avoir été posé là par quelqu’un qui est ensuite rentré chez lui. »',
    ),
    p(
      'Ce point est l’une des 5 836 formes de l’Ossel, le caractère que la calligraphe Samira Noor, la graveuse Tan Meilin et elle-même ont mis neuf ans à faire, au deuxième étage du 14, ruelle des Cordages, au-dessus d’un shipchandler. Il couvre huit écritures : latine, cyrillique, arabe, devanagari, chinoise, grecque, arménienne et géorgienne. Les cinq premières suffisent à imprimer tout ce que la ville lit. Les trois dernières sont là pour les morts.',
    ),
    figure('type-specimen'),
    p(
      'C’est un marbrier qui a tout déclenché. Il apporta à Hedda Kroll l’inscription d’un caveau de famille de la colline des Lampiers, quatre générations aux noms arméniens, russes et anglais, et demanda un lettrage qui convienne à tous. Elle lui dit qu’il n’y en avait pas. Il voulut savoir combien de temps il faudrait pour en faire un. « J’ai dit un an, se souvient-elle. Il en a enterré deux de plus en attendant. »',
    ),
    h2('La même lumière'),
    p(
      'Chaque forme a été dessinée sur carton, découpée dans du papier à douze centimètres de hauteur, épinglée au mur du fond et regardée à six mètres. Alors seulement on la traçait à l’écran. Ce que les écritures auraient en commun fut fixé dès le premier mois, dans une phrase de Hedda Kroll qui est toujours accrochée au-dessus de la porte : ',
      foreign('de', 'dasselbe Licht, nicht dieselbe Lampe'),
      ', la même lumière, pas la même lampe.',
    ),
    p(
      'En pratique, cela fait trois conventions. Les traits fins ont partout la même épaisseur, les traits épais aussi, et une page de n’importe quelle écriture, vue les yeux mi-clos, doit donner le même gris. Rien d’autre n’a été mis au pas. Pas question de débiter une ligne d’arabe en boîtes latines, et aucune lettre devanagari n’a dû renoncer à la barre à laquelle elle est suspendue.',
    ),
    quotation('On m’apporte de l’arabe qui sort de chez un tailleur latin. Il peut inspirer, mais pas expirer.', 'Samira Noor'),
    p(
      'Samira Noor, 44 ans, a appris à écrire chez un oncle qui lui fit broyer de l’encre un an durant avant de lui confier un calame. Elle aime à citer le vieil adage ',
      foreign('ar', 'الخط لسان اليد'),
      ', l’écriture est la langue de la main, et ajoute qu’en ce cas la main de son oncle ne s’arrêtait jamais de parler. Ses 410 formes arabes ont demandé trois ans. Elle a jeté les deux premiers.',
    ),
    p(
      'La charge la plus lourde est échue à Tan Meilin, 36 ans, la plus jeune : 4 200 caractères chinois. Elle a commencé, comme font les élèves, par un seul. Selon l’enseignement ancien appelé ',
      foreign('zh-hans', '永字八法'),
      ', le caractère qui signifie « à jamais » renferme les huit traits fondamentaux. « Huit traits, huit écritures, dit Tan Meilin. J’y ai vu un signe. Puis j’ai fait le calcul, et j’ai découvert que je me chargeais des trois quarts du travail. » La proportion exacte est de 72 %. Depuis, le jeudi, les deux autres lui paient à déjeuner.',
    ),
    h2('Le veto du cuisinier'),
    p(
      'Aucune des trois ne lit couramment le russe ; chaque vendredi, les 138 formes cyrilliques descendaient donc au rez-de-chaussée, chez Pavel Dronin, cuisinier de bord à la retraite, qui les lisait à voix haute et fronçait les sourcils là où il butait. Quand une lettre les décourageait, il disait ',
      foreign('ru', 'глаза боятся, а руки делают'),
      ' : les yeux ont peur, mais les mains s’y mettent. La lettre ',
      foreign('ru', 'ж'),
      ', il l’a refusée dix-neuf fois. « On aurait dit un scarabée, raconte-t-il. Il fallait un scarabée qui sache où il va. »',
    ),
    p(
      'À Orvane, chacun peut se servir de l’Ossel librement. La compagnie des tramways l’a demandé, un fabricant de cornichons aussi. Mais le premier texte qu’il ait composé se trouve sur la colline des Lampiers, où on l’a dévoilé samedi : quatorze noms, trois écritures, un gris. Le marbrier avait gardé la place. Hedda Kroll l’a regardé à six mètres, puis à deux, et a dit qu’un des points était un peu rond.',
    ),
  ],
});
