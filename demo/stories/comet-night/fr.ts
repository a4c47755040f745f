import { article, figure, h2, link, p, quotation } from '../../article.ts';

export const fr = article({
  slug: 'une-coupole-ouverte-pour-une-comète',
  kicker: 'Ciel nocturne',
  headline: 'Il y a 73 ans, elles étaient là toutes les deux',
  standfirst:
    'Pendant quatre nuits, l’observatoire d’Orvane ouvre sa coupole pour la comète Tarrow. Il y a 960 places, 3 100 personnes qui en veulent une, et une visiteuse qui l’a déjà vue.',
  dateline: 'Observatoire d’Orvane',
  pictures: {
    comet: {
      caption:
        'Où regarder : la comète Tarrow à mi-hauteur du ciel, à l’ouest, telle qu’elle se présente à l’ouverture de la coupole. La tête pointe vers l’endroit où le Soleil s’est couché.',
      alt: 'Dessin du ciel du soir : une comète, la queue dressée vers le haut et vers la gauche, au-dessus de la coupole d’un observatoire et du détroit.',
    },
  },
  body: [
    p(
      'Il est interdit de dire « oh » à moins de trente centimètres de l’oculaire. La consigne est affichée en huit langues dans l’escalier de l’observatoire d’Orvane, et elle a une raison physique : l’haleine se dépose sur le verre froid, et un visiteur émerveillé peut aveugler la lunette pendant quatre minutes. Lors de l’ouverture à blanc de dimanche, c’est arrivé six fois. « Nous avons envisagé des bâillons, dit la directrice, Ilse Varga. À la place, nous aurons M. Bloom, avec un sèche-cheveux. »',
    ),
    p(
      'De jeudi à dimanche, entre 21 heures et 1 heure du matin, la coupole sera ouverte au public. Ce qu’il y a à voir, c’est la comète Tarrow, un bloc de glace et de poussière d’environ cinq kilomètres de diamètre qui passe une fois tous les 73 ans. Elle sera à 52 millions de kilomètres, un tiers de la distance du Soleil. À l’œil nu, c’est une tache un peu moins brillante que la plus faible étoile de la Grande Casserole. Dans la grande lunette, elle a une tête d’allumette soufflée, qui rougeoie encore. La queue, six fois plus longue que la Lune n’est large, ne demande que des jumelles et un endroit sombre.',
    ),
    figure('comet'),
    h2('L’employée qui ne trouvait pas le sommeil'),
    p(
      'Son nom lui vient d’Ada Tarrow, employée de l’Office du port, qui la vit il y a 146 ans de la fenêtre de sa cuisine et la signala, comme elle signalait tout, dans le registre des navires entrants : « Un, venant de l’ouest, sans pavillon, ne répond pas. » La page a été conservée. Des astronomes d’ailleurs remarquèrent la comète trois nuits plus tard, et, après un échange de lettres assez vif, on lui donna le nom de l’employée.',
    ),
    p(
      'À la visite suivante, 73 ans plus tard, l’observatoire avait sa coupole, et ',
      link('https://example.org/observatory/logbook', 'le journal d’observation'),
      ' de cette semaine-là indique : nuages, nuages, nuages, dégagé. La nuit dégagée, l’assistant de garde fit monter à l’échelle, un par un, les enfants du voisinage, contre le règlement. La liste de leurs noms, au crayon, figure au bas de la page. Il y en a sept. Le cinquième est celui de Wilma Stroud.',
    ),
    p(
      'Elle avait neuf ans, elle en a 82 ; elle habite à la Corderie, et si on l’a retrouvée, c’est qu’elle a téléphoné. « J’ai dit : j’ai une réservation, raconte-t-elle. J’ai précisé qu’elle datait un peu. » Ce dont elle se souvient, c’est surtout de l’odeur du manteau de l’assistant, camphre et tabac, et d’avoir dû monter sur une caisse de limonade. Et la comète ?',
    ),
    quotation(
      'On aurait dit que quelqu’un avait commencé à gommer une étoile et qu’on l’avait appelé ailleurs. Je me suis dit : quand elle reviendra, je serai vieille. Et je me rappelle que je n’arrivais pas à imaginer à quoi cela pourrait bien servir.',
      'Wilma Stroud, 82 ans',
    ),
    h2('Comment cela se passera'),
    p(
      'On peut faire défiler soixante visiteurs par heure devant l’oculaire, à raison d’une minute chacun ; cela fait 240 par nuit et 960 en tout. Lundi, quelque 3 100 personnes s’étaient inscrites, et les places ont été tirées au sort, sauf une. Pour tous les autres, onze instruments plus petits seront installés sur la pelouse, prêtés et surveillés par les astronomes amateurs, et là, nul besoin de billet. Tant que la coupole sera ouverte, l’Office du port éteindra les projecteurs du môle nord. Le feu de Skerra restera allumé, bien entendu, et Ilse Varga n’en voudrait pas autrement. « Il tourne, dit-elle. On attend un instant. Nous attendons quelque chose qui met 73 ans, nous pouvons bien attendre un phare. »',
    ),
    p(
      'Si le ciel est couvert, les billets resteront valables la semaine suivante, jusqu’à ce que la comète soit trop basse. Ensuite, ils seront périmés. L’observatoire a toutefois fait imprimer, au bas de chacun, une ligne que son avocat jugeait inutile et à laquelle sa directrice tenait : les enfants de moins de dix ans que les nuages auront renvoyés chez eux seront prioritaires la prochaine fois.',
    ),
    p(
      'On a donné à Wilma Stroud la dernière minute de la première nuit, pour que personne n’attende derrière elle. Une caisse de limonade est prête. L’objectif a été nettoyé, le sèche-cheveux essayé. Ned Bloom, 23 ans, étudiant en physique, notera les noms de tous les enfants, au crayon, au bas de la page.',
    ),
  ],
  correction: 'Une première version de cet article indiquait que la comète Tarrow revient tous les 78 ans. Elle revient tous les 73 ans.',
});
