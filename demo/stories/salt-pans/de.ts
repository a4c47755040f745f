import { article, figure, h2, p, quotation, table } from '../../article.ts';

export const de = article({
  slug: 'auf-mirel-wird-wieder-salz-geerntet',
  kicker: 'Salz',
  headline: 'Mirel erntet wieder Salz und wiegt es zweimal',
  standfirst:
    'Zwanzig Jahre nachdem das Meer das Siel zerstört hat, haben 24 der 60 Salzbeete der Insel 28,8 Tonnen gebracht. Neun Menschen müssen jetzt davon leben oder es wenigstens versuchen.',
  dateline: 'Mirel',
  pictures: {
    'salt-pans': {
      caption: 'Die abgeernteten Beete auf Mirel; auf den Dämmen trocknen die ersten Haufen.',
      alt: 'Flache, rechteckige Salzbeete, durch niedrige Dämme getrennt, mit kleinen weißen Salzhaufen an den Rändern.',
    },
  },
  body: [
    p(
      'Wer Salz rechen will, sagt Caspar Penn, muss als Erstes wissen, dass man den Grund nicht berühren darf. Einen Fingerbreit steht die Sole über dem Ton, dazwischen liegen die Kristalle, und wer sich auf seinen Rechen stützt, holt Schlamm herauf und hat eine Woche verdorben. „Meine Großmutter konnte mit einer vollen Tasse auf dem Stiel rechen“, sagt Penn, der 52 ist und der Genossenschaft vorsteht. „Ich habe es versucht. Ich trinke jetzt weniger Kaffee.“',
    ),
    p(
      'Am Freitag rollte die letzte Schubkarre den Damm hinauf, und die Waage im alten Bootshaus zeigte eine Zahl, die auf Mirel niemand mehr zu hören erwartet hatte: 28,8 Tonnen, aus 24 Beeten von je 300 Quadratmetern. Das sind 1,2 Tonnen je Beet oder vier Kilogramm auf jeden Quadratmeter warmes, flaches, geduldig geführtes Meer. Man wog zweimal. Beim zweiten Mal waren es elf Kilo mehr, was man der Feuchtigkeit zuschrieb.',
    ),
    figure('salt-pans'),
    p(
      'Mindestens vier Jahrhunderte lang wurde hier Salz gewonnen. Dann riss vor zwanzig Jahren ein Januarsturm das eichene Siel heraus, durch das die Springfluten ins Vorbecken liefen, und mit ihm 40 Meter Mauer. Die Reparatur hätte mehr gekostet, als die Beete in drei Jahren einbrachten, und Salz von anderswo war billig. Die Rechen kamen ins Gebälk. Keilmelde wuchs über die Dämme, und Säbelschnäbler, die gegen eine Ruine nichts haben, zogen ein.',
    ),
    h2('Eine Tür für die Flut'),
    p(
      'Das neue Siel ist aus Lärche und Stahl und hat 186.000 Mark gekostet. Die Hälfte zahlte das Hafenamt, weil die wiederaufgebaute Mauer auch von der einzigen Straße der Insel das Meer fernhält. Der Rest kam von 620 Insulanern und Freunden von Insulanern, die Anteile zu je 150 Mark kauften. Den Ton stampften sie selbst, barfuß, zwei Frühjahre lang.',
    ),
    p(
      'Vom Siel an braucht das Wasser etwa fünf Wochen, um Salz zu werden. Es wandert durch elf Becken, jedes eine Handbreit tiefer als das vorige, und lässt im ersten den Schlamm zurück, in den mittleren den Kalk und im letzten, falls Wind geht und kein Regen fällt, alles Übrige. Zwei Gewitter in der vierten Woche kosteten die Genossenschaft in diesem Jahr fast sechs Tonnen. Orla Quist, 67, die als Einzige schon früher am Rechen gestanden hatte, saß beide an ihrem Küchenfenster ab.',
    ),
    quotation(
      'Über siebentausend Quadratmeter kann man keinen Schirm halten. Aber man sitzt eben da und misst seinen Schirm.',
      'Orla Quist, Salzbäuerin',
    ),
    h2('Was es einbringt'),
    p(
      'Aus einem Beet kommen drei Sorten. Die Salzblume bildet sich an windstillen Abenden als Haut auf dem Wasser und wird mit einem flachen Holzbrett abgehoben; das weiße Salz wird oben von der Schicht gezogen, das grobe graue darunter. Die Genossenschaft hat die ganze Ernte an zwei Händler am Alten Kai verkauft, zu folgenden Preisen.',
    ),
    table({
      caption: 'Die Ernte von Mirel: Mengen, und Preise in Mark je Kilogramm',
      head: ['Sorte', 'Tonnen', 'Preis am Beet', 'Preis auf dem Markt in Orvane'],
      rows: [
        ['Grobes graues', '22,0', '1,20', '1,90'],
        ['Weißes', '5,9', '2,10', '3,40'],
        ['Salzblume', '0,9', '14,00', '22,00'],
      ],
    }),
    p(
      'Das macht 51.390 Mark oder 5710 für jedes der neun Mitglieder, vor Abzug von Säcken, Boot und Versicherung. Davon lebt man nicht, und niemand behauptet es: Penn repariert Außenbordmotoren, Quist führt die Post der Insel, und drei der anderen unterrichten. Gerechnet wird anders. Wenn bis zum nächsten Frühjahr zwölf weitere Beete frei geräumt sind und das Wetter nicht schlechter ausfällt, dürfte die Ernte 43 Tonnen übersteigen, und zwei Leute ließen sich für die ganze Saison bezahlen.',
    ),
    p(
      'Die Händler sind zufrieden. „Es schmeckt nach Salz, das ist ja der Sinn der Sache“, sagt Hamid Tavar, der alle 900 Kilo Salzblume genommen und sich von einem Drittel schon wieder getrennt hat. Auch die Säbelschnäbler haben keinen Grund zur Klage. Sechsunddreißig Beete gehören noch ihnen, und in die Satzung der Genossenschaft ist geschrieben, dass es zehn immer bleiben werden. Was die Vögel denn zahlten, fragte jemand in der Versammlung. Quist, so steht es im Protokoll, antwortete, sie hätten zwanzig Jahre lang auf das Ganze aufgepasst.',
    ),
  ],
});
