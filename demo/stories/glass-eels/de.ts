import { article, h2, p, quotation, table } from '../../article.ts';

export const de = article({
  slug: 'nachts-klettern-die-aale-übers-wehr',
  kicker: 'Der Fluss',
  headline: 'Nachts klettern die Aale übers Wehr, auf einer Fußmatte',
  standfirst:
    'Jedes Frühjahr kamen die jungen Aale aus dem Ozean in die Aune, und jedes Frühjahr war am Mühlwehr Schluss. Vierzehn Meter Kokosmatte haben das geändert.',
  dateline: 'An der Aune',
  body: [
    p(
      'Sie sind so lang wie ein Finger und so klar wie ein Uhrglas: Man sieht das Rückgrat und ein Herz von der Größe eines Kommas. Ein Ozean hat sie hergetragen, fast zwei Jahre lang, und 400 Meter oberhalb der Aunemündung standen sie bisher vor einer Wand von anderthalb Metern.',
    ),
    p(
      'Als 1843 das Mühlwehr gebaut wurde, dachte niemand an Aale. Springen kann ein Glasaal nicht. Klettern kann er: Wo es nass und rau ist, kommt er Schrägen hinauf, die so steil sind wie ein Dach. Das Wehr aber ist glatt. In trockenen Frühjahren, sagt Anselm Vey vom Hafenamt, hätte man sie dort unten mit dem Eimer schöpfen können, und manche taten es.',
    ),
    h2('Vierzehn Meter'),
    p(
      'Auf die Idee kam Veys Tochter, die im Bootshaus einem Aal dabei zugesehen hatte, wie er die Fußmatte überquerte. Zwei Arbeiter legten einen Streifen Kokosmatte über die Flanke des Wehrs und ließen ein wenig Wasser darüberlaufen. Das kostete 212 Mark, davon 140 für die Matte.',
    ),
    table({
      caption: 'Oberhalb des Wehrs gezählte Aale, in den ersten vier Wochen des Aufstiegs',
      head: ['Frühjahr', 'Aale'],
      rows: [
        ['Das letzte ohne Matte', '38'],
        ['Das erste mit Matte', '6120'],
        ['Das zweite', '11.470'],
      ],
    }),
    quotation(
      'Für eine Fischtreppe hatte ich 90.000 Mark, einen Plan und ein Modell des Plans. Das Modell steht auf meinem Schreibtisch. Wir bewahren Büroklammern darin auf.',
      'Anselm Vey, Flussingenieur beim Hafenamt',
    ),
    p(
      'Gezählt wird von den Kindern der Schule am Salztor, von neun bis elf Uhr abends, bei rotem Licht, weil weißes die Aale umkehren lässt, und schweigend. Die Lehrer berichten von der stillsten Stunde des Jahres und fragen an, ob sie sich auf Aale beschränken müsse.',
    ),
  ],
});
