import { article, em, figure, h2, list, p, quotation, table } from '../../article.ts';

export const de = article({
  slug: 'nachtfähre-nach-tarn-fährt-elektrisch',
  kicker: 'Tarn-Fähre',
  headline: 'Die Nachtfähre nach Tarn fährt jetzt elektrisch – und elf Minuten länger',
  standfirst:
    'Die Petrel ist so leise, dass die Passagiere einander schnarchen hören. Sie haben dazu eine Meinung, und zum neuen Fahrplan auch.',
  dateline: 'An Bord der Petrel',
  pictures: {
    ferry: {
      caption: 'Die Petrel legt um 23.15 Uhr vom Alten Kai ab. Ihre Vorgängerin, die Aunemouth, war bis auf den Lampenmacherberg zu hören.',
      alt: 'Eine kleine Autofähre mit erleuchteten Fenstern verlässt nachts einen Kai; über ihrem kurzen Schornstein steht kein Rauch.',
    },
  },
  body: [
    p(
      'Die erste Beschwerde über die neue Nachtfähre lautete, sie sei nicht abgefahren. Ein Samenhändler im vorderen Salon sah auf die Uhr, sah an die Decke und machte sich auf die Suche nach jemandem, den er fragen konnte. Dieser Jemand war Kapitänin Ruta Aldane, unterwegs zu einem Kaffee, und sie führte ihn an ein Fenster. Der Alte Kai lag schon eine halbe Meile zurück.',
    ),
    p(
      'Die Überfahrt von Orvane nach Tarn besorgte 42 Jahre lang die ',
      em('Aunemouth'),
      ', deren zwei Dieselmotoren die Teelöffel über die Tische wandern ließen. Seit Montag besorgt sie die ',
      em('Petrel'),
      ', mit zwei Elektromotoren und mit 26 Tonnen Batterien dort, wo sonst die Tanks wären. Sie nimmt 220 Passagiere und 18 Fahrzeuge mit, so viele wie ihre Vorgängerin, zum selben Preis von neun Mark. Sie braucht eine Stunde und 49 Minuten. Die ',
      em('Aunemouth'),
      ' brauchte eine Stunde und 38.',
    ),
    figure('ferry'),
    h2('Warum langsamer'),
    p(
      'Die elf Minuten sind mit Bedacht gewählt. Auf den 21 Seemeilen der Strecke, über Mirel, lief das alte Schiff dreizehneinhalb Knoten. Bei diesem Tempo würde die ',
      em('Petrel'),
      ' 1560 Kilowattstunden je Überfahrt verbrauchen. Bei gut zwölf Knoten sind es 1250, ein Fünftel weniger, und das ist so viel, wie das Kabel auf Tarn in sie zurückladen kann, solange sie am Anleger liegt.',
    ),
    quotation(
      'Das Kabel gibt uns 1,4 Megawatt, denn so viel kann die Insel um ein Uhr nachts entbehren, ohne dass jede Melkmaschine langsamer läuft. Aus dem Kabel haben wir das Schiff errechnet und aus dem Schiff den Fahrplan.',
      'Bram Ostley, technischer Leiter der Tarn-Fähre',
    ),
    p(
      'Auf einer öffentlichen Versammlung gefragt, was die Passagiere mit den zusätzlichen elf Minuten anfangen sollten, sagte Ostley, seiner Erfahrung nach würden sie sie verschlafen. Das Protokoll verzeichnet Heiterkeit.',
    ),
    table({
      caption: 'Die Nachtfähre, alter und neuer Fahrplan',
      head: ['Halt', 'Aunemouth (alt)', 'Petrel (neu)'],
      rows: [
        ['Orvane, Alter Kai, ab', '23.15', '23.15'],
        ['Mirel, an', '0.02', '0.07'],
        ['Mirel, ab', '0.07', '0.12'],
        ['Tarn, an', '0.53', '1.04'],
        ['Tarn, ab', '1.45', '2.00'],
        ['Mirel, an', '2.31', '2.52'],
        ['Mirel, ab', '2.36', '2.57'],
        ['Orvane, Alter Kai, an', '3.23', '3.49'],
      ],
    }),
    p(
      'Auf dem Rückweg wird der Abstand größer, weil das Schiff zum Volltanken vier Minuten länger auf Tarn liegt: Gemüse, das früher um 3.23 Uhr am Alten Kai war, ist jetzt um 3.49 Uhr dort. Der Markt am Salztor öffnet um halb fünf. Dunya Pell, die Lauch anbaut und ihn in drei Nächten der Woche hinüberbringt, hat nachgerechnet. „Ich hatte eine Stunde und sieben Minuten zum Ausladen und um mich wegen meines Standplatzes zu streiten“, sagt sie. „Jetzt habe ich 41 Minuten. Da werde ich schneller streiten müssen.“',
    ),
    h2('Was die Passagiere sagen'),
    p(
      'In der Mittwochnacht waren 64 Menschen an Bord. ',
      em('Die Laterne'),
      ' fragte diejenigen, die wach waren, was sie von der Neuerung halten:',
    ),
    list(
      'Krankenschwester nach der Spätschicht, auf dem Heimweg nach Tarn: „Früher habe ich mir Watte in die Ohren gesteckt. Heute Nacht habe ich zum ersten Mal seit fünfzehn Jahren Regen auf dem Deck gehört.“',
      'Studentin, mit Cello: „Man kann üben. Ich bin gebeten worden aufzuhören, aber sehr nett.“',
      'Lastwagenfahrer: „Die alte hat einen beim Anlegen wachgerüttelt. Gestern habe ich meinen eigenen Anleger verschlafen.“',
      'Käser: „Elf Minuten sind für einen Käse gar nichts.“',
      'Heizer im Ruhestand: „Das ist kein Schiff. Das ist ein sehr guter Wartesaal.“',
    ),
    p(
      'Wie dem Lastwagenfahrer geht es manchem. In den ersten beiden Nächten verschliefen sieben Passagiere die Ankunft, und einer war um 3.49 Uhr wieder in Orvane, in Pantoffeln. Seither hängt im Salon eine Glocke der ',
      em('Aunemouth'),
      ', die fünf Minuten vor jedem Anlegen von Hand geläutet wird. Mehr ist von dem alten Schiff nicht geblieben, das auf jeder Fahrt 410 Liter Diesel verbrannte und als Schrott verkauft ist.',
    ),
    p(
      'Kapitänin Aldane hat es neun Jahre lang geführt und vermisst es nicht. Nur der Nebel musste neu gelernt werden: Wer in einem kleinen Boot saß, hörte die Fähre früher, lange bevor er sie sah. Die ',
      em('Petrel'),
      ' lässt jetzt alle zwei Minuten ihr Horn ertönen, wie es die Vorschrift verlangt, und summt aus einem Lautsprecher am Bug einen tiefen Ton, wie sie es nicht verlangt.',
    ),
    quotation('Es ist ein G, sagt mir die Cellistin. Sie meint, es könnte schlimmer sein.', 'Kapitänin Ruta Aldane'),
  ],
});
