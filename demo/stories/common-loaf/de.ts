import { article, box, figure, foreign, h2, list, p, quotation } from '../../article.ts';

export const de = article({
  slug: 'elf-bäcker-ein-gemeinbrot',
  kicker: 'Brot',
  headline: 'Elf Bäcker, ein Brot, 3,20 Mark',
  standfirst:
    'Über Sauerteig, Öfen und die Öffnungszeiten der anderen sind sie uneins. Nach sieben Abenden an einem Tisch am Salztor haben sie sich auf ein Brot geeinigt.',
  dateline: 'Salztor',
  pictures: {
    loaf: {
      caption: 'Das Gemeinbrot: 900 Gramm, rund und oben mit einer einzigen Welle gezeichnet.',
      alt: 'Ein runder, mehlbestäubter Brotlaib mit dunkler Kruste und einem wellenförmigen Schnitt auf der Oberseite, auf einem Holzbrett.',
    },
  },
  body: [
    p(
      'Am ersten Abend ging es ums Salz, und zwei standen auf und gingen. Am zweiten ging es wieder ums Salz, und die beiden kamen zurück, weil sie gehört hatten, dass es ohne sie schlecht lief. Das sei der Moment gewesen, erzählt Odile Farran, in dem sie wusste, dass es ein Brot geben würde.',
    ),
    p(
      'Es gibt eins. Seit Samstag liegt es in den Schaufenstern von elf Bäckereien zwischen Altem Kai und Seilerbahn: rund, dunkel, 900 Gramm, mit einer Welle in der Kruste. Überall heißt es ',
      foreign('fr', 'le pain commun'),
      ' oder Gemeinbrot, je nachdem, wer bedient, und überall kostet es 3,20 Mark. Bisher zahlte man für ein Brot dieser Art zwischen 2,60 und 4,90.',
    ),
    figure('loaf'),
    h2('Mit verbundenen Augen'),
    p(
      'Die Idee kam von einem Kunden. Ein alter Herr, der vom Salztor auf den Lampenmacherberg gezogen war, wollte sich Farrans Brot hinaufbringen lassen. Sie schlug vor, ihr Kollege dort oben, Basile Knott, könne es doch einfach selbst backen. Knott erwiderte, seins sei besser. Sie schlug eine Augenbinde vor.',
    ),
    p(
      'Neun weitere Bäcker wollten dabei sein. Jeder brachte ein Brot mit, elf Scheiben lagen auf nummerierten Tellern, und jeder sollte die eigene herausfinden. Drei schafften es. Knott lobte ausgiebig die von Farran, ihrer Ehrlichkeit wegen. Man hat ihn seither daran erinnert.',
    ),
    quotation(
      'Jeder von uns hatte dreißig Jahre lang einen Unterschied verteidigt, den wir gar nicht schmecken konnten. Ich bin um zwei aufgestanden, wie immer, und habe Odile angerufen.',
      'Basile Knott, Bäcker auf dem Lampenmacherberg',
    ),
    p(
      'Von da bis zum Rezept waren es sieben Sitzungen. Das Mehl ist zu drei Vierteln Weizen und zu einem Viertel Roggen, beides von Tarn. Der Teig geht achtzehn Stunden, ein Kompromiss zwischen den zwölf der Jungen und den vierundzwanzig von Yusra Tal, deren Sauerteig älter ist als ihr Laden. Und das Salz kommt aus den Salzgärten von Mirel, die wieder etwas hergeben; weil es teurer ist, schlägt es auf jedes Brot knapp zwei Hundertstel Mark auf. „Wir hätten uns beinahe um einen Betrag zerstritten, für den niemand eine Münze hat“, sagt Tal.',
    ),
    h2('Was ein Brot kostet'),
    p(
      'Für den Preis taten sie, was sie noch nie getan hatten: Sie legten ihre Bücher auf den Tisch. Mehl, Salz und Sauerteig kamen im Schnitt auf 0,88 Mark, die Hitze auf 0,37, die Löhne auf 1,24, Miete und alles Übrige auf 0,46. Macht 2,95. Die 25 Hundertstel, die bleiben, gehören dem Bäcker.',
    ),
    p(
      'Elf Gewerbetreibende, die sich auf einen Preis einigen, sind genau genommen ein Fall für die Gewerbekammer. Farran ging von sich aus hin, mit einem Brot. Emeric Sand, der Registrator der Kammer, genehmigte die Absprache unter zwei Bedingungen: dass sie nur für dieses eine Brot gilt und dass die Kalkulation in jedem Laden aushängt. Jedes Quartal wird sie überprüft. Wird das Mehl billiger, muss es auch das Brot werden.',
    ),
    quotation(
      'Ich habe schon manche Preisabsprache geprüft. Das war die erste, die mir freiwillig gebracht wurde, und die erste, die noch warm war.',
      'Emeric Sand, Registrator der Gewerbekammer',
    ),
    p(
      'Nicht alle machen mit. Ruben Sauval, dessen Bäckerei an der Fischstiege die zwölfte gewesen wäre, hat nichts gegen das Brot, wie er sagt: Er backe es seit 1994, für 2,90. Die elf gingen zum Kosten hin, geschlossen. „Sehr gut“, räumt Farran ein. „Er verliert an jedem Geld, das haben wir ihm gesagt, und er hat gesagt, das weiß er.“',
    ),
    p(
      'Am ersten Samstag wurden 2340 Gemeinbrote verkauft, das letzte noch vor Mittag. In allen elf Läden beteuerten Kunden, in einem der anderen sei es besser.',
    ),
    box(
      'Das Gemeinbrot für zu Hause',
      p('Für einen Laib von 900 Gramm.'),
      list(
        '390 Gramm Weizenmehl und 130 Gramm dunkles Roggenmehl',
        '120 Gramm reifer Sauerteig, halb Mehl, halb Wasser',
        '370 Gramm kühles Wasser',
        '11 Gramm Meersalz',
      ),
      list.numbered(
        'Mehl und Wasser mischen, eine Stunde warten, Sauerteig und Salz einarbeiten.',
        'Den Teig in drei Stunden viermal falten. Dann vierzehn Stunden kühl stellen.',
        'Formen, eine Stunde gehen lassen, oben eine Welle einschneiden.',
        'Im gusseisernen Topf mit Deckel backen: 25 Minuten bei 240 Grad, dann 20 bei 210 ohne Deckel.',
        'Warten, bis das Brot kalt ist. Von den elf Bäckern tut das keiner.',
      ),
    ),
  ],
});
