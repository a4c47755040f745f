import { article, figure, h2, p, quotation, table } from '../../article.ts';

export const fr = article({
  slug: 'mirel-récolte-de-nouveau-son-sel',
  kicker: 'Sel',
  headline: 'Mirel récolte de nouveau son sel, et le pèse deux fois',
  standfirst:
    'Vingt ans après que la mer a brisé la vanne, 24 des 60 œillets de l’île ont donné 28,8 tonnes. Neuf personnes doivent maintenant en vivre, ou du moins s’y essayer.',
  dateline: 'Mirel',
  pictures: {
    'salt-pans': {
      caption: 'Les œillets de Mirel après la récolte ; les premiers tas sèchent sur les talus.',
      alt: 'Des bassins de marais salant rectangulaires et peu profonds, séparés par des talus bas, avec de petits tas de sel blanc sur les bords.',
    },
  },
  body: [
    p(
      'La première chose à savoir quand on tire le sel, dit Caspar Penn, c’est qu’il ne faut pas toucher le fond. Un doigt de saumure recouvre l’argile, les cristaux se trouvent entre les deux, et celui qui pèse sur son râteau remonte de la vase : voilà une semaine de gâchée. « Ma grand-mère tirait le sel avec une tasse pleine posée sur le manche, raconte Caspar Penn, 52 ans, qui préside la coopérative. J’ai essayé. Je bois moins de café, maintenant. »',
    ),
    p(
      'Vendredi, la dernière brouette a gravi le talus, et la balance de l’ancien hangar à bateaux a donné un chiffre que personne à Mirel ne pensait plus entendre : 28,8 tonnes, pour 24 œillets de 300 mètres carrés chacun. Soit 1,2 tonne par œillet, ou quatre kilogrammes par mètre carré d’une mer peu profonde, chaude et patiemment conduite. On a pesé deux fois. La seconde, il y en avait onze kilos de plus, mis sur le compte de l’humidité.',
    ),
    figure('salt-pans'),
    p(
      'On a fait du sel ici pendant au moins quatre siècles. Puis, il y a vingt ans, une tempête de janvier a emporté la vanne de chêne par laquelle les marées de vive-eau entraient dans la vasière, et avec elle 40 mètres de digue. La réparation aurait coûté plus que ce que les œillets rapportaient en trois ans, et le sel d’ailleurs était bon marché. Les râteaux ont été remisés sous les toits. L’obione a recouvert les talus, et les avocettes, qu’une ruine ne rebute pas, se sont installées.',
    ),
    h2('Une porte pour la marée'),
    p(
      'La nouvelle vanne est en mélèze et en acier. Elle a coûté 186 000 marks, dont la moitié à la charge de l’Office du port, car la digue relevée protège aussi de la mer l’unique route de l’île. Le reste est venu de 620 insulaires et amis d’insulaires, qui ont acheté des parts à 150 marks l’une. Quant à l’argile, ils l’ont foulée eux-mêmes, pieds nus, deux printemps de suite.',
    ),
    p(
      'Passé la vanne, l’eau met environ cinq semaines à devenir du sel. Elle chemine à travers onze bassins, chacun plus bas d’une main que le précédent, et laisse la vase dans le premier, le calcaire dans ceux du milieu et, dans le dernier, s’il y a du vent et pas de pluie, tout le reste. Cette année, deux orages survenus la quatrième semaine ont coûté à la coopérative près de six tonnes. Orla Quist, 67 ans, la seule à avoir déjà tiré le sel autrefois, les a passés l’un et l’autre à la fenêtre de sa cuisine.',
    ),
    quotation(
      'On ne met pas un parapluie au-dessus de sept mille mètres carrés. Mais on est assise là, et on mesure son parapluie.',
      'Orla Quist, paludière',
    ),
    h2('Ce qu’il rapporte'),
    p(
      'Un même œillet donne trois sels. La fleur de sel se forme les soirs sans vent, comme une peau sur l’eau, et se cueille avec une planche de bois ; le sel blanc se tire sur le dessus de la couche, le gros sel gris par-dessous. La coopérative a vendu toute la récolte à deux négociants du Vieux-Quai, aux prix suivants.',
    ),
    table({
      caption: 'La récolte de Mirel : poids, et prix en marks le kilogramme',
      head: ['Sorte', 'Tonnes', 'Prix sur place', 'Prix au marché d’Orvane'],
      rows: [
        ['Gros sel gris', '22,0', '1,20', '1,90'],
        ['Sel blanc', '5,9', '2,10', '3,40'],
        ['Fleur de sel', '0,9', '14,00', '22,00'],
      ],
    }),
    p(
      'Cela fait 51 390 marks, soit 5 710 pour chacun des neuf membres, avant les sacs, le bateau et l’assurance. On n’en vit pas, et personne ne prétend le contraire : Caspar Penn répare des moteurs hors-bord, Orla Quist tient la poste de l’île, et trois des autres enseignent. Le calcul est différent. Si l’on parvient à nettoyer douze autres œillets d’ici au printemps prochain, et si le temps n’est pas pire, la récolte devrait dépasser 43 tonnes, et deux personnes pourraient être payées pour toute la saison.',
    ),
    p(
      'Les négociants sont contents. « Il a le goût du sel, c’est tout ce qu’on lui demande », dit Hamid Tavar, qui a pris les 900 kilos de fleur et en a déjà cédé un tiers. Les avocettes n’ont pas eu à se plaindre non plus. Trente-six œillets sont encore à elles, et la coopérative a inscrit dans ses statuts que dix le seraient toujours. À l’assemblée, quelqu’un a demandé ce que payaient les oiseaux. Orla Quist, lit-on au procès-verbal, a répondu qu’ils avaient gardé la maison pendant vingt ans.',
    ),
  ],
});
