import { article, box, figure, h2, list, p, quotation, table } from '../../article.ts';

export const de = article({
  slug: 'mauersegler-die-längste-vogelzählung-am-sund',
  kicker: 'Vögel',
  headline: '1966 begannen neun Kinder, Mauersegler zu zählen. Niemand hat ihnen gesagt, dass sie aufhören sollen',
  standfirst:
    'Die Sommerzählung der Schulen von Orvane läuft nun seit 61 Jahren und hat die der Leuchtturmwärter überholt: Keine andere Vogelzählung am Sund hat es auf so viele Jahre gebracht.',
  pictures: {
    swifts: {
      caption: 'Mauersegler über den Dächern am Salztor. Die Kinder zählen zwanzig Minuten lang, bis zum Sonnenuntergang.',
      alt: 'Etwa ein Dutzend dunkler Mauersegler mit sichelförmigen Flügeln fliegt im Abendlicht in lockerer Gruppe über Ziegeldächern und Schornsteinen.',
    },
  },
  body: [
    p(
      'Die wichtigste Regel, sagt Pia Lorne, die zehn ist und das Klemmbrett hat, geht so: Man darf nicht zählen, was man sich erhofft hat. „Man zählt, was vorbeifliegt. Wenn man runterguckt, um zu schreiben, und einer fliegt vorbei, dann ist er weg. Man kann nicht sagen, da war bestimmt einer.“',
    ),
    p(
      'In diesem Jahr waren es 903, in der ganzen Stadt, am letzten Donnerstag im Juni, in den 20 Minuten vor Sonnenuntergang. Es war die 61. Zählung in Folge, und mit ihr haben die Kinder von Orvane die Wärter des Leuchtturms auf Skerra überholt. Deren Buch über die Vögel, die von der Laterne aus zu sehen waren, wurde von 1929 bis 1988 geführt und endete nach 60 Jahren, als das Feuer abgebaut wurde.',
    ),
    p(
      'Die letzte Eintragung im Buch der Wärter machte Edvin Kell: ein Star, müde. Vom Ergebnis erfuhr er am Telefon. „Von Knirpsen geschlagen“, sagte er.',
    ),
    figure('swifts'),
    h2('Eine Schulstunde läuft aus dem Ruder'),
    p(
      'Es begann mit einem kaputten Projektor. Im Juni 1966 konnte Bruna Castell, Lehrerin an der Schule an der Seilerbahn, ihren Film über Wüsten nicht zeigen und stieg stattdessen mit ihren neun Schülern aufs Dach, jeder mit einem Bleistift. Sie zählten 71. Eine zweite Schule behauptete, mehr zu haben, und binnen einer Woche, schrieb Castell in ihr Tagebuch, „war die Sache zur Ehrensache geworden“. Sechs Schulen machten in jenem Monat mit, und ihre Summe von 1204 ist die erste Zahl der Reihe.',
    ),
    p(
      'Heute sind es 14 Schulen, 1130 Kinder und 48 Posten, die meisten davon Dächer. Kein Jahr fehlt. 1979 herrschte Nebel, und gezählt wurde mit zwei Tagen Verspätung. 1993, als die Windpocken vier Klassenzimmer geleert hatten, erledigten drei Lehrkräfte und ein Hausmeister die Arbeit, und die Zahl jenes Jahres trägt den Vermerk „Erwachsene; mit Vorsicht zu behandeln“.',
    ),
    table({
      caption: 'Über Orvane gezählte Mauersegler: Durchschnitt je Jahrzehnt',
      head: ['Jahre', 'Durchschnitt', 'Tiefster Wert', 'Höchster Wert'],
      rows: [
        ['1966–1975', '1212', '1130', '1287'],
        ['1976–1985', '1148', '1021', '1239'],
        ['1986–1995', '967', '852', '1094'],
        ['1996–2005', '731', '640', '866'],
        ['2006–2015', '644', '588', '697'],
        ['2016–2025', '792', '671', '886'],
        ['Dieses Jahr', '903', '–', '–'],
      ],
    }),
    p(
      'Lange fand die Wissenschaft die Zählung reizend. Dann ließ der Ornithologe Jonas Ekwall vor zwölf Jahren 20 der Posten zugleich von geschulten Beobachtern und von den Schülern besetzen. Die Erwachsenen kamen auf vier Prozent weniger. Filmaufnahmen vom Himmel zeigten, dass die Schüler öfter richtiglagen.',
    ),
    quotation(
      'Sie haben bessere Ohren für die hohen Rufe, deshalb schauen sie früher hoch. Und sie denken nicht an den Kredit fürs Haus. Seitdem verwende ich ihre Zahlen ohne jede Korrektur.',
      'Jonas Ekwall, Ornithologe',
    ),
    p(
      'Die Zahlen zeigen einen Rückgang um fast die Hälfte und dann eine Wende. Mauersegler nisten in Löchern unter der Traufe, und die Dächer am Salztor wurden zwischen 1988 und 2003 neu gedeckt, dicht und gut. Der tiefste Wert, 588, ist der von 2008. Im Jahr darauf brachte eine Klasse der Schule am Salztor ihre Kurve ins Bauamt der Stadt und blieb, wie die Akte des Amtes vermerkt, zwei Stunden. Seither müssen bei jedem Dach, das mit öffentlichem Geld repariert wird, unter der Rinne Niststeine eingelassen werden. Es gibt 340 davon, das Stück zu 18 Mark, und in 186 wohnen Mauersegler.',
    ),
    p(
      'Eine Schülerin aus jener Klasse, Maren Dole, ist heute 27 und Dachdeckerin. Sie hat 90 der Steine eingesetzt. „Die Leute fragen, ob das was bringt“, sagt sie. „Ich sage, sie sollen mal eine Minute still sein und horchen.“ Bruna Castell starb 2011. Von ihren neun Schülern kommen fünf noch jeden Juni auf das Dach an der Seilerbahn. Zählen dürfen sie nicht, sie sind ja erwachsen, aber die Bleistifte dürfen sie halten.',
    ),
    box(
      'Wie man einen Mauersegler zählt',
      p('Aus der Anleitung von 1966, die nur einmal geändert worden ist, der Digitaluhren wegen.'),
      list.numbered(
        'Sei eine halbe Stunde vor Sonnenuntergang auf deinem Posten. Sei von da an still.',
        'Arbeitet zu dritt: Zwei schauen, einer schreibt. Wer schreibt, sieht niemals auf.',
        'Such dir eine Linie zwischen zwei Schornsteinen und zähl die Mauersegler, die sie von links nach rechts überqueren. Die von rechts nach links sind auf dem Heimweg.',
        'Wenn du nicht sicher bist, ob es ein Mauersegler ist, ist es eine Schwalbe.',
        'Hör bei Sonnenuntergang auf, auch wenn die besten gerade erst kommen.',
      ),
    ),
  ],
});
