import { article, figure, foreign, h2, p, pullQuote, quotation, renders } from '../../article.ts';

export const fr = article({
  slug: 'partie-nulle-après-trente-et-un-ans',
  kicker: 'Échecs',
  headline: 'Après 31 ans et 193 lettres, partie nulle',
  standfirst:
    'Un pilote du port et une tailleuse de verres ont joué par la poste une seule partie d’échecs, sans langue commune. Elle a pris fin mardi, dans un coin.',
  dateline: 'Colline des Lampiers',
  pictures: {
    chessboard: {
      caption:
        'La position finale, après le 97e coup des Blancs. Les Noirs ont le trait, ne sont pas en échec et n’ont aucune case où aller : pat.',
      alt: 'Un diagramme d’échecs. Blancs : roi en b6, fou en e5, pion en a6. Noirs : roi seul en a8, dans le coin.',
    },
  },
  body: [
    p(
      'La dernière lettre était une simple carte portant un roi dessiné, une lettre et un chiffre, et la factrice, qui suivait la partie, l’a lue dans l’escalier. « Je lui ai dit : c’est pat, monsieur Tollan, raconte Ilka Brandeis, dont c’est la tournée. Il m’a dit : donnez-moi ça, j’aimerais avoir la surprise. »',
    ),
    p(
      'Ainsi s’est achevée, au 97e coup, peut-être la plus longue partie d’échecs jamais disputée entre deux personnes habitant à 1 400 mètres l’une de l’autre. Konrad Tollan, 74 ans, a fait entrer des navires à Orvane pour le compte de l’Office du port jusqu’à sa retraite. Zoya Perelin, 79 ans, taille des verres sur la colline des Lampiers depuis l’âge de dix-neuf ans. Elle avait les Blancs, lui les Noirs. En 31 ans, ils se sont vus trois fois, et n’ont pas parlé d’échecs.',
    ),
    h2('Une paire de lunettes'),
    p(
      'Tout a commencé par une facture. Konrad Tollan avait commandé des lunettes pour le travail de nuit et envoyé l’argent par la poste. Au dos du reçu, Zoya Perelin inscrivit le premier coup d’un pion blanc, car elle avait remarqué un échiquier de poche dans son manteau le jour où il était venu pour les mesures. Il parlait allemand ; elle parlait russe et savait compter dans toutes les langues. Il répondit par un pion. « Je pensais que ça nous ferait l’hiver », dit-il.',
    ),
    p(
      'Il n’y eut jamais de règle quant au temps. Un pilote est absent quand il fait mauvais, une tailleuse de verres travaille quand la lumière est bonne ; lui écrivait donc plutôt l’été, et elle dans la moitié sombre de l’année. Huit semaines en moyenne séparaient une lettre de la suivante. L’intervalle le plus court fut d’un jour, lorsqu’il vit qu’elle avait commis une faute et courut à la boîte aux lettres. Le plus long fut de quatorze mois, et la faute en revient à l’alphabet.',
    ),
    renders(
      6,
      p(
        'Pour son 41e coup, Zoya Perelin écrivit un ',
        foreign('ru', 'К'),
        ' et une case. Dans la notation russe, cette lettre désigne le cavalier, ',
        foreign('ru', 'конь'),
        ' ; le roi s’écrit avec deux lettres. Pour Konrad Tollan, un K ne pouvait être que le roi, ',
        foreign('de', 'König'),
        ', et comme son roi à elle pouvait lui aussi aller sur cette case, il l’y posa.',
      ),
    ),
    renders(
      6,
      p(
        'Pendant cinq coups, ils jouèrent deux parties différentes, chacun assez content de la tournure que prenait la sienne. Puis il prit une pièce qui, sur l’échiquier de son adversaire, se trouvait ailleurs.',
      ),
    ),
    quotation(
      'J’ai cherché l’erreur pendant quatorze mois. Je l’ai cherchée dans ma tête, dans la sienne, à la poste. Je ne l’ai pas cherchée dans la lettre K.',
      'Zoya Perelin',
    ),
    p(
      'Ils revinrent au 41e coup ; les dix lettres qui l’avaient suivi sont dans un tiroir et ne comptent pas. À partir de là, tous deux dessinèrent les pièces. Les cavaliers de Konrad Tollan, à en croire Zoya Perelin, ressemblent à des chiens.',
    ),
    figure('chessboard'),
    h2('Le mauvais fou'),
    p(
      'Ce qui restait à la fin, tous les débutants l’apprennent et peu y croient. Les Blancs ont un fou et un pion de plus et ne peuvent pas gagner. Leur pion doit aller à dame dans le coin, en a8, qui est une case claire ; leur fou, lui, ne se déplace que sur les cases foncées et ne peut en aucun cas en déloger le roi noir. « Soixante ans que je fais aller la lumière où elle doit aller, dit Zoya Perelin, et je perds un demi-point faute de chemin jusqu’à une case claire. »',
    ),
    pullQuote('Pendant cinq coups, ils jouèrent deux parties différentes, chacun assez content de la tournure que prenait la sienne.'),
    p(
      'Elle voyait cela venir depuis au moins neuf ans. Lui aussi. Aucun des deux ne proposa la nulle. Lorsque le fou blanc donna échec, au 96e coup, Konrad Tollan disposait de trois cases : deux qui tenaient et une qui perdait. Il a médité la perdante pendant six semaines, avoue-t-il, par politesse. Puis il est allé dans le coin. Le roi blanc est venu tout près du sien, et ce fut tout.',
    ),
    p(
      'Le club d’échecs a demandé les lettres qui comptent, 97 d’elle et 96 de lui. Il évalue sa part d’affranchissement à 72 marks, le timbre étant passé de 0,40 à 1,10 mark au cours du milieu de partie. « À ce prix-là, j’aurais pu m’acheter un livre sur les finales », dit-il.',
    ),
    p(
      'Un pat n’appelle pas de réponse. Zoya Perelin en a tout de même reçu une, jeudi, d’une écriture qu’elle connaissait. Ni formule d’appel ni signature. On la priait de retourner l’échiquier, puisque c’était à son tour d’avoir les Noirs, et au-dessous, dessiné avec soin, il y avait un pion en e4.',
    ),
  ],
});
