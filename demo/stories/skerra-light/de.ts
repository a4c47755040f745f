import { article, em, figure, footnote, h2, link, p, pullQuote, quotation, renders } from '../../article.ts';

export const de = article({
  slug: 'die-linse-von-skerra-leuchtet-wieder',
  kicker: 'Restaurierung',
  headline: 'Nach 38 Jahren in Kisten leuchtet die große Linse von Skerra wieder',
  standfirst:
    'Ihre 824 Prismen lagen in Stroh, Bettwäsche und alten Ausgaben dieser Zeitung. Vier Jahre, 640.000 Mark und das Schulheft eines Leuchtturmwärters waren nötig, um sie wieder an ihren Platz zu bringen.',
  dateline: 'Skerra',
  pictures: {
    lighthouse: {
      caption: 'Der Leuchtturm auf Skerra am Donnerstagabend; in der Laterne dreht sich die restaurierte Linse.',
      alt: 'Ein weißer Leuchtturm auf einer flachen Felseninsel in der Dämmerung; aus seiner gläsernen Laterne gehen zwei Lichtstrahlen über das ruhige Meer.',
    },
  },
  body: [
    p(
      'Am Donnerstagabend um 20.14 Uhr, nach einer Verzögerung, für die der Ingenieur eine Sicherung verantwortlich machte und alle anderen seine Nerven, gingen von Skerra zwei weiße Blitze hinaus über den Osselsund. Fünfzehn Sekunden später folgten zwei weitere. Am Kai von Orvane, vier Seemeilen entfernt, ließ jemand ein Schiffshorn ertönen, und der übrige Hafen fiel ein, bis es auf der Insel zu hören war.',
    ),
    p(
      'Edvin Kell hörte es nicht. Der letzte Wärter des Feuers von Skerra, inzwischen 71, stand in der Laterne des Turms, eine Hand am Messingrahmen, wie früher, um zu fühlen, ob sie rund lief. „Sie zieht ein bisschen nach Norden“, sagte er, als er herunterkam. „Hat sie immer.“',
    ),
    figure('lighthouse'),
    p(
      'Die Linse, 1889 auf dem Lampenmacherberg geschliffen, ist 2,6 Meter hoch und wiegt mit Sockel 3,4 Tonnen. 1988 ersetzte das Hafenamt sie durch eine Plastiklampe auf einem Mast. Kell, damals 33, bekam neun Tage, um den Turm zu räumen. Mit der Anweisung kamen 52 leere Kisten.',
    ),
    p(
      'Er füllte sie mit Stroh von Tarn, mit vier Garnituren Bettwäsche seiner Frau und mit Zeitungspapier. Rund 1100 Seiten der ',
      em('Laterne'),
      ' vom Herbst 1988 wurden zwischen den Prismen geborgen, darunter ein Leitartikel, der die Plastiklampe begrüßt. Diese Zeitung hatte inzwischen Zeit, darüber nachzudenken.',
    ),
    h2('Ein Schulheft und ein Stück Kreide'),
    p(
      'Die Kisten kamen in einen Schuppen an der Seilerbahn, wo man sie zweimal umräumte, einmal für eine Bootsausstellung und einmal wegen einer undichten Stelle. Als die Glasrestauratorin Halina Voss vor vier Jahren die erste aufstemmte, fand sie auf jedem Prisma eine Nummer aus Kreide. Der Schlüssel zu den Nummern war ein Schulheft in Kells Küchenschublade.',
    ),
    quotation(
      'Ich habe an Kirchenfenstern gearbeitet, bei denen mir niemand sagen konnte, wo oben ist. Hier hatte ich einen Mann, der noch wusste, dass Nummer 388 im Jahr 1931 verkehrt herum eingesetzt worden ist und dass man sie besser so lässt.',
      'Halina Voss, Restauratorin',
    ),
    p(
      'Nummer 388 ist so geblieben. Von den 824 Prismen sind 791 die alten. Die übrigen 33 wurden in zwei Wintern neu geschliffen. Das Schwierige war die Farbe: Glas von 1889 ist vom Eisen im Sand leicht grünlich, und ein modernes Prisma daneben sehe aus „wie ein falscher Zahn“, sagt Voss. Die neunte Schmelze war grün genug.',
    ),
    h2('Was sie heute dreht'),
    p(
      'Eines ist nicht zurückgekehrt. Früher schwamm die Linse in einer Wanne voll Quecksilber, so fein austariert, dass Kell sie mit einem Finger drehen konnte.',
      footnote(
        'Quecksilber hat so gut wie keine Reibung, doch sein Dampf ist giftig. Die 190 Kilogramm von Skerra wurden 1988 in versiegelten Flaschen abtransportiert.',
      ),
      ' Jetzt ruht sie auf einem Kranz aus Stahlrollen, gebaut von Piet Vandry, dem Ingenieur mit der Sicherung. Wo einst alle vier Stunden ein Gewicht an einer Kette aufgezogen werden musste, genügt ein Motor von 90 Watt, und an die Stelle des Petroleumbrenners ist eine Lampe getreten, nicht größer als ein Hühnerei.',
    ),
    p(
      'Die Kette hat man behalten, die Kurbel auch. „Wenn der Motor ausfällt, wird gekurbelt“, sagt Vandry. „Ich habe es ausprobiert. Das sind 240 Umdrehungen, und zum Turnen braucht man an dem Tag nicht mehr zu gehen.“',
    ),
    pullQuote('Das sind 240 Umdrehungen, und zum Turnen braucht man an dem Tag nicht mehr zu gehen.'),
    p(
      'Von den 640.000 Mark zahlte das Hafenamt die Hälfte. Die Lampenmachergilde gab 190.000, und die übrigen 130.000 kamen aus der Bevölkerung, in 5200 Spenden. Die kleinste, eine einzelne Mark, auf eine Karte geklebt, stammte von einem Mädchen auf Tarn, das wissen wollte, ob das Licht in sein Schlafzimmer scheinen wird. Das wird es, zweimal alle fünfzehn Sekunden, und man hat ihm ein Rollo geschickt.',
    ),
    h2('Und wozu das Ganze?'),
    p(
      'Die Schiffe finden per Satellit durch den Sund, und kein Kapitän hat nach der Linse verlangt. Aber das Feuer steht 46 Meter über dem Meer und ist vom Deck eines Fischerboots aus 19 Seemeilen Entfernung zu sehen; bei der Lampe auf dem Mast waren es zwölf. Sella Marrin, zuständig für Feuer und Seezeichen, gibt noch einen weiteren Grund zu.',
    ),
    quotation(
      'Ein Bildschirm sagt einem, wo man ist. In einer schlechten Nacht hört man es gern noch aus einer zweiten Quelle.',
      'Sella Marrin, Hafenamt',
    ),
    renders(
      18,
      p(
        'Der Turm ist samstags geöffnet, für jeweils zwölf Besucher; das Boot legt um zehn Uhr am Alten Kai ab, und ',
        link('https://example.org/skerra', 'Plätze lassen sich reservieren'),
        '. Bis jemand für die Führungen gefunden ist, übernimmt Kell sie selbst.',
      ),
    ),
    renders(
      18,
      p(
        'Am Donnerstag blieb er, als das letzte Boot gefahren war, mit einer Thermoskanne zurück, um dem Licht bis zum Morgen beizustehen. Bei Sonnenaufgang wurde es abgeschaltet, von einer Zeitschaltuhr. Er sei aufgestanden, um es selbst zu tun, sagte er, und eine halbe Sekunde zu spät gekommen.',
      ),
    ),
  ],
});
