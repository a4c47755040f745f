import { article, em, figure, footnote, h2, link, p, pullQuote, quotation } from '../../article.ts';

export const de = article({
  slug: 'gezeitenmaschine-aus-messing-schlägt-die-vorhersage',
  kicker: 'Gezeiten',
  headline: 'Eine Woche lang kannte eine Messingmaschine von 1911 die Tide besser als das Hafenamt',
  standfirst:
    'Cosima Hale, Mathematikerin im Ruhestand, hat drei Jahre gebraucht, um 18 festgefressene Räder zu lösen. Dann drehte sie die Kurbel und schickte das Ergebnis an die Behörde.',
  pictures: {
    'tide-machine': {
      caption:
        'Die Gezeitenmaschine nach der Reparatur. Jedes der 18 Räder steht für einen Rhythmus der Tide; ein einziger Draht zählt sie zusammen.',
      alt: 'Eine hohe Messingmaschine in einem Holzgestell mit zwei Reihen von Zahnrädern und Rollen; ein Draht läuft über alle zu einer Feder auf einer Papiertrommel.',
    },
  },
  body: [
    p(
      'Der Brief an das Hafenamt war vier Zeilen lang. Er nannte Zeiten und Höhen der nächsten 27 Hoch- und Niedrigwasser am Alten Kai, auf den Zentimeter genau, und endete: „Ermittelt durch Drehen an einer Kurbel. Mit freundlichen Grüßen, C. Hale.“',
    ),
    p(
      'Idris Callow, der Hydrograf des Amtes, hängte ihn zum Spaß über seinen Schreibtisch. Eine Woche später nahm er ihn wieder ab, um ihn in eine Tabelle zu übertragen. An diesen sieben Tagen hatte die Maschine im Schnitt um 4,1 Zentimeter danebengelegen. Die Vorhersage des Hafenamts, in einem gekühlten Raum von einem Computer errechnet, lag um 6,8 daneben.',
    ),
    figure('tide-machine'),
    p(
      'Die Maschine steht in Cosima Hales Wohnzimmer auf dem Lampenmacherberg, wo sie noch Platz für einen Stuhl lässt. Sie ist zwei Meter hoch, aus Messing und sieht aus wie das Werk einer Uhr für jemanden mit zu vielen Terminen. Josef Ambry baute sie 1911, ein paar Straßen weiter. Bis 1964 kamen alle Gezeitentafeln des Hafens aus ihr. Danach stand sie in einem Keller, einige Jahre davon unter einem tropfenden Rohr.',
    ),
    h2('Achtzehn Räder und ein Draht'),
    p(
      'Eine Tide ist eine Summe. Der Mond zieht, die Sonne zieht, beide mal näher, mal ferner, und jeder dieser Rhythmen bewegt das Wasser nach seinem eigenen Fahrplan.',
      footnote(
        'Der stärkste, die Haupttide des Mondes, hat eine Periode von zwölf Stunden und 25 Minuten, der der Sonne eine von genau zwölf Stunden. Fallen beide zusammen, ist Springtide.',
      ),
      ' Ambry gab den 18 wichtigsten je ein Rad. Ein Getriebe lässt die Räder mit der richtigen Geschwindigkeit laufen; jedes hebt und senkt eine Rolle um das richtige Maß; und über alle Rollen läuft ein einziger Draht, am einen Ende befestigt, am anderen mit einer Feder. Man dreht die Kurbel, und die Feder schreibt die Tide. Ein Jahr dauert ungefähr fünf Stunden, mit Mittagspause.',
    ),
    p(
      'Hale, 76, hat 41 Jahre lang Mathematik unterrichtet. Als sie hörte, dass das Hafenamt das Ding loswerden wollte, bot sie 50 Mark und den Abtransport. Jedes einzelne Rad saß fest. Sie legte eins nach dem anderen auf ihrem Balkon in eine Backform voll Öl und ließ drei Zahnräder neu schneiden, von dem Uhrmacher Hugo Lantz, den sie mit Nachhilfestunden für seine Tochter bezahlte.',
    ),
    quotation(
      'Das ist kein Computer, der zufällig alt ist. Sie berechnet die Tide überhaupt nicht. Sie hat eine, da drin, und man schaut zu, wie sie aufläuft.',
      'Cosima Hale',
    ),
    h2('Warum sie gewann'),
    p(
      'Ambrys Einstellungen taugten nichts mehr: 1968 wurde der Hafen ausgebaggert, und ein tieferer Hafen hat eine andere Tide. Also bat Hale das Amt, wie es jedermann freisteht, um die Pegelstände vom Alten Kai aus 19 Jahren und berechnete die 18 Einstellungen neu, auf einem Laptop.',
    ),
    p(
      'Auch die Woche selbst meinte es gut mit ihr. Callows Vorhersage berücksichtigt Wind und Luftdruck; drei Tage lang sah sie einen Sturm den Sund heraufziehen und schlug dafür bis zu 20 Zentimeter Wasser auf. Der Sturm drehte nach Norden ab und war hier nie zu spüren. Die Maschine, die von Wetter noch nichts gehört hat, schlug nichts auf.',
    ),
    pullQuote('Die Maschine, die von Wetter noch nichts gehört hat, schlug nichts auf.'),
    p(
      'An den vier Tagen ohne Sturm, ob echt oder angekündigt, lag Hale immer noch um sechs Millimeter vorn. Callow ging der Sache nach und fand heraus, dass eine der Konstanten in seinem Modell 1998 auf zwei Stellen nach dem Komma gerundet worden war. „Das hätte ich lieber von einer Kollegin erfahren“, sagt er. „Habe ich ja wohl auch.“',
    ),
    p(
      'Er hat Hale um eine Zeile Zahlen im Monat gebeten, und ',
      link('https://example.org/tides', 'beide Vorhersagen'),
      ' hängen jetzt nebeneinander in der Halle des Hafenamts. Der Vorsprung hielt nicht. Am zehnten Tag kam ein echter Sturm, und das Wasser am Alten Kai stand 31 Zentimeter über der Linie, die die Feder gezogen hatte. Das Amt lag um weniger als sieben daneben.',
    ),
    p(
      'Hale stand am Kai, um es mit anzusehen, im Regenmantel, mit dem Papierstreifen. Neben den Scheitel hatte sie ein einziges Wort geschrieben, ',
      em('Wind'),
      ', mit einem Fragezeichen. Auf Ambrys Zeichnungen, sagte sie, sei am Gestell noch Platz für ein neunzehntes Rad.',
    ),
  ],
});
