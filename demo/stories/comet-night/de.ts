import { article, figure, h2, link, p, quotation } from '../../article.ts';

export const de = article({
  slug: 'eine-offene-kuppel-für-einen-kometen',
  kicker: 'Nachthimmel',
  headline: 'Vor 73 Jahren war er zuletzt hier – und sie auch',
  standfirst:
    'Vier Nächte lang öffnet die Sternwarte Orvane ihre Kuppel für den Kometen Tarrow. Es gibt 960 Plätze, 3100 Menschen, die einen wollen, und eine Besucherin, die ihn schon einmal gesehen hat.',
  dateline: 'Sternwarte Orvane',
  pictures: {
    comet: {
      caption:
        'Wohin man schauen muss: Komet Tarrow auf halber Höhe am Westhimmel, wie er steht, wenn sich die Kuppel öffnet. Der Kopf zeigt dorthin, wo die Sonne untergegangen ist.',
      alt: 'Zeichnung des Abendhimmels mit einem Kometen, dessen Schweif nach links oben weist, über der Kuppel einer Sternwarte und dem Sund.',
    },
  },
  body: [
    p(
      'Im Umkreis von dreißig Zentimetern um das Okular soll niemand „Boah“ sagen. Die Bitte hängt in acht Sprachen im Treppenhaus der Sternwarte Orvane und hat einen physikalischen Grund: Atem schlägt sich auf kaltem Glas nieder, und ein verblüffter Besucher kann das Fernrohr für vier Minuten blind machen. Bei der Probeöffnung am Sonntag geschah es sechsmal. „Wir haben an Knebel gedacht“, sagt die Direktorin, Dr. Ilse Varga. „Stattdessen nehmen wir Herrn Bloom mit einem Föhn.“',
    ),
    p(
      'Von Donnerstag bis Sonntag, zwischen 21 Uhr und ein Uhr nachts, steht die Kuppel allen offen. Zu sehen ist Komet Tarrow, ein Klumpen aus Eis und Staub von etwa fünf Kilometern Durchmesser, der alle 73 Jahre einmal vorbeikommt. Er wird 52 Millionen Kilometer entfernt sein, ein Drittel der Strecke zur Sonne. Fürs bloße Auge ist er ein Fleck, etwas schwächer als der schwächste Stern im Großen Wagen. Im großen Refraktor hat er einen Kopf wie ein ausgeblasenes Streichholz, das noch glimmt. Der Schweif, sechsmal so lang, wie der Mond breit ist, verlangt nur ein Fernglas und einen dunklen Platz.',
    ),
    figure('comet'),
    h2('Die Schreiberin, die nicht schlafen konnte'),
    p(
      'Seinen Namen hat er von Ada Tarrow, Schreiberin beim Hafenamt, die ihn vor 146 Jahren von ihrem Küchenfenster aus sah und meldete, wie sie alles meldete, nämlich im Register der einlaufenden Schiffe: „Eines, von Westen, ohne Flagge, antwortet nicht.“ Die Seite ist erhalten. Astronomen anderswo bemerkten den Kometen drei Nächte später, und nach einem Briefwechsel von einiger Hitze bekam er ihren Namen.',
    ),
    p(
      'Bei seinem nächsten Besuch, 73 Jahre später, hatte die Sternwarte schon ihre Kuppel, und ',
      link('https://example.org/observatory/logbook', 'das Beobachtungsbuch'),
      ' verzeichnet für jene Woche: Wolken, Wolken, Wolken, klar. In der klaren Nacht führte der Nachtassistent die Nachbarskinder eins nach dem anderen die Leiter hinauf, gegen die Vorschrift. Die Liste ihrer Namen, mit Bleistift geschrieben, steht unten auf der Seite. Es sind sieben. Der fünfte ist Wilma Stroud.',
    ),
    p(
      'Neun Jahre alt war sie damals, 82 ist sie jetzt; sie wohnt an der Seilerbahn und wurde gefunden, weil sie anrief. „Ich habe gesagt, ich habe reserviert“, erzählt Stroud. „Ich habe gesagt, das ist aber schon eine Weile her.“ Was sie noch weiß, ist vor allem der Geruch vom Mantel des Nachtassistenten, Kampfer und Tabak, und dass sie auf einer Limonadenkiste stehen musste. Und der Komet?',
    ),
    quotation(
      'Es sah aus, als hätte jemand angefangen, einen Stern auszuradieren, und wäre weggerufen worden. Ich dachte: Wenn er wiederkommt, bin ich alt. Und ich weiß noch, dass ich mir nicht vorstellen konnte, wozu das gut sein soll.',
      'Wilma Stroud, 82',
    ),
    h2('Wie es vor sich geht'),
    p(
      'Sechzig Besucher in der Stunde lassen sich am Okular vorbeiführen, bei einer Minute für jeden; das macht 240 in der Nacht und 960 insgesamt. Rund 3100 Menschen hatten sich bis Montag beworben, und die Plätze wurden verlost, bis auf einen. Für alle anderen stehen auf dem Rasen elf kleinere Fernrohre, gestellt und betreut von den Amateurastronomen, und dafür braucht man keine Karte. Solange die Kuppel offen ist, schaltet das Hafenamt die Scheinwerfer auf der Nordmole aus. Das Feuer auf Skerra bleibt selbstverständlich an, und Varga will es nicht anders. „Es dreht sich“, sagt sie. „Man wartet einen Moment. Wir warten auf etwas, das 73 Jahre braucht, da können wir auch auf einen Leuchtturm warten.“',
    ),
    p(
      'Ist es bewölkt, bleiben die Lose in der folgenden Woche gültig, bis der Komet zu tief steht. Danach verfallen sie. Allerdings hat die Sternwarte unten auf jede Karte eine Zeile gedruckt, die ihr Anwalt für überflüssig hielt und auf der ihre Direktorin bestand: Kinder unter zehn, die wegen Wolken abgewiesen werden, haben beim nächsten Mal Vorrang.',
    ),
    p(
      'Stroud hat die letzte Minute der ersten Nacht bekommen, damit hinter ihr niemand wartet. Eine Limonadenkiste steht bereit. Die Linse ist geputzt, der Föhn erprobt. Ned Bloom, der 23 ist und Physik studiert, wird die Namen aller Kinder notieren, mit Bleistift, unten auf der Seite.',
    ),
  ],
  correction: 'In einer früheren Fassung dieses Artikels hieß es, Komet Tarrow kehre alle 78 Jahre wieder. Er kehrt alle 73 Jahre wieder.',
});
