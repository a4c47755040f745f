import { article, em, figure, h2, link, list, p, quotation } from '../../article.ts';

export const de = article({
  slug: 'linie-7-fährt-wieder-über-die-aune',
  kicker: 'Straßenbahn',
  headline: 'Die 7 ist zurück auf der Brücke, 47 Jahre nachdem man sie zum Ärgernis erklärt hat',
  standfirst:
    'Zehn Haltestellen, 24 Minuten und alle acht Minuten eine Bahn: Die Linie vom Alten Kai zur Sternwarte überquert wieder die Aune.',
  pictures: {
    'tram-map': {
      caption:
        'Die Linie 7 vom Alten Kai am Westufer zur Sternwarte am Ostufer. Haltestellen mit fettem Kreis haben einen Aufzug oder eine Rampe zur Straße darunter.',
      alt: 'Ein Plan der Straßenbahnlinie 7: zehn Haltestellen an einer geschwungenen Linie, die zwischen der vierten und der fünften auf einer Brücke die Aune überquert.',
    },
  },
  body: [
    p(
      'Man hatte Tilda Brask gesagt, sie solle auf der Brücke nicht anhalten. Sie tat es trotzdem, am Montagmorgen um 5.47 Uhr, ungefähr so lange, wie es dauert, das zu sagen, mit 90 Menschen an Bord und nichts hinter sich. Ihr Großvater, erklärte sie hinterher der Aufsicht, habe 1979 die letzte 7 über die Aune gefahren und am selben Laternenpfahl gehalten. Die Aufsicht notierte: „Signal“.',
    ),
    p(
      'Seither fahren die Bahnen alle acht Minuten vom Alten Kai am Westufer zur Sternwarte oberhalb des Ostufers, 6,2 Kilometer in 24 Minuten. Sieben sind auf der Strecke, eine achte steht im Depot, für alle Fälle. Die Fahrt kostet zwei Mark. Das Verkehrsamt hatte mit 19.000 Fahrgästen je Werktag gerechnet; am ersten waren es 21.400. Wie viele davon bloß hin- und herfuhren, ist nicht erfasst, doch wurde ein Mann auf dem vordersten Sitz bei seiner fünften Fahrt mit Namen begrüßt.',
    ),
    figure('tram-map'),
    h2('Was im Weg stand'),
    p(
      'Die alte Linie wurde als Ärgernis für die Autofahrer stillgelegt, und fast drei Jahrzehnte lang verlangte niemand sie zurück. Als es 2006 doch jemand tat, stellte sich heraus, dass die Brücke ein Wort mitzureden hatte. Die Aunebrücke ist 284 Meter lang und wurde 1909 für Bahnen von 14 Tonnen fertiggestellt. Die neuen wiegen 39. Zwei Gutachten befanden, dass sie das nicht tragen wird, und eines, dass sie es vielleicht doch tut.',
    ),
    p(
      'Dieses dritte stammte von Konrad Lisle, heute Brückeningenieur der Stadt, der das Eisen an 60 Stellen anbohren und die Proben zerreißen ließ. Es war um ein Drittel fester, als die Zeichnungen versprachen. Der Hüttenmeister von 1909, glaubt Lisle, traute seiner eigenen Gießerei nicht und gab sicherheitshalber etwas dazu. Die Pfeiler im Fluss waren gesund. Nur die Fahrbahn musste ersetzt werden.',
    ),
    quotation(
      'Fünfzehn Jahre lang hat uns eine Zahl auf einer Zeichnung von dieser Brücke ferngehalten. Ich bin Ingenieur, ich mag Zahlen auf Zeichnungen. Aber ab und zu sollte man hinausgehen und an der Sache ziehen.',
      'Konrad Lisle, Brückeningenieur',
    ),
    p(
      'Auf der Brücke fahren die Bahnen höchstens 15 Kilometer in der Stunde und brauchen 71 Sekunden hinüber. Strecke und Brücke haben zusammen 36 Millionen Mark gekostet, zwei Millionen weniger als veranschlagt. Ein Antrag, die Differenz für ein Fest auszugeben, scheiterte im Stadtrat an einer Stimme.',
    ),
    h2('Wo sie hält'),
    p('Die Haltestellen von West nach Ost:'),
    list.numbered(
      'Alter Kai (zu den Fähren nach Skerra, Mirel und Tarn)',
      'Fischstiege',
      'Markt am Salztor',
      'Aunebrücke West',
      'Aunebrücke Ost',
      'Seilerbahn',
      'Hospital',
      'Unterer Lampenmacherberg',
      'Oberer Lampenmacherberg',
      'Sternwarte',
    ),
    p(
      'Um die sechste wurde bis zuletzt gestritten. Die Anwohner der Seilerbahn wollten die Haltestelle vor der Schule haben, die Schule überall sonst, und nun liegt sie 80 Meter weiter, vor einem Geschäft für Hörgeräte. „Ich bin gefragt worden, ob der Lärm meine Kunden stört“, sagt der Inhaber, Cyril Omand. „Ich sage: Wenn sie sich beschweren, habe ich meine Arbeit getan.“',
    ),
    p(
      'Dabei ist der Lärm gering. Am Lampenmacherberg liegen die Schienen auf Gummi, auf Wunsch der Sternwarte, deren größtes Teleskop nachweislich zitterte, wenn ein Bus vorbeifuhr. Die Astronomen baten auch darum, die Straßenlampen an der letzten Haltestelle abzuschirmen. Wer dort in einer klaren Nacht aussteigt und einen Augenblick wartet, sieht über dem Wartehäuschen die Milchstraße und eine Sekunde später den Strahl von Skerra.',
    ),
    p(
      'Für Hanne Dorrit, 84, ist der Vorteil von anderer Art. Sie wohnt oben auf dem Berg und ihre Schwester am Fischmarkt, und 47 Jahre lang waren es von der einen zur anderen zwei Busse und eine Treppe mit 112 Stufen. Man sah sich zu Weihnachten. Am Montag fuhr sie um zehn mit der Bahn hinunter, blieb zum Mittagessen und war um drei wieder zu Hause. „Um zwölf hatten wir uns nichts mehr zu sagen“, erzählt sie. „Am Donnerstag fahre ich wieder hin.“ Der Fahrplan ',
      link('https://example.org/tram-7', 'hängt an jeder Haltestelle aus'),
      '. Die letzte ',
      em('7'),
      ' verlässt den Alten Kai nachts um halb eins, mit oder ohne Laternenpfahl.',
    ),
  ],
  correction:
    'In diesem Artikel war die Länge der Aunebrücke zunächst mit 248 Metern angegeben. Es sind 284 Meter: Wir hatten zwei Ziffern vertauscht. Beim Brückeningenieur standen sie in der richtigen Reihenfolge.',
});
