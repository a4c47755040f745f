import { article, figure, foreign, h2, p, quotation } from '../../article.ts';

export const de = article({
  slug: 'eine-type-für-acht-schriften',
  kicker: 'Typografie',
  headline: 'Acht Schriften, drei Frauen und ein Punkt, der nicht ganz rund ist',
  standfirst:
    'Nach neun Jahren über dem Laden eines Schiffsausrüsters ist eine Type namens Ossel fertig. Am Anfang stand ein Grabstein, den niemand setzen konnte.',
  dateline: 'Alter Kai',
  pictures: {
    'type-specimen': {
      caption: 'Ein Probeblatt der Ossel: die acht Schriften in einem Grad, wie sie an der Wand der Werkstatt hängen.',
      alt: 'Ein bedrucktes Blatt mit großen schwarzen Zeichen aus acht Schriften in Reihen, darunter Lateinisch, Kyrillisch, Arabisch, Devanagari und Chinesisch.',
    },
  },
  body: [
    p(
      'Hedda Kroll besitzt elf Scheren und verleiht keine davon. Mit der kleinsten, einer Chirurgenschere von einer Schiffsversteigerung, hat sie den Punkt des Buchstabens i dreiundvierzigmal aus schwarzem Papier geschnitten, ehe die beiden anderen Frauen im Raum fanden, er sei rund.',
    ),
    p(
      'Ganz rund sollte er gar nicht sein. „Ein Kreis sieht aus wie ein Loch“, sagt Kroll, die 71 ist und die längste Zeit ihres Lebens Schiffsnamen gemalt hat. „Ein Punkt soll aussehen, als hätte ihn jemand hingesetzt und wäre nach Hause gegangen.“',
    ),
    p(
      'Der Punkt ist eine von 5836 Formen der Ossel, jener Type, die Kroll, die Kalligrafin Samira Noor und die Graveurin Tan Meilin in neun Jahren gemacht haben, im zweiten Stock der Tauwerkgasse 14, über einem Schiffsausrüster. Sie umfasst acht Schriften: Lateinisch, Kyrillisch, Arabisch, Devanagari, Chinesisch, Griechisch, Armenisch und Georgisch. Mit den ersten fünf lässt sich alles drucken, was die Stadt liest. Die letzten drei sind für die Toten da.',
    ),
    figure('type-specimen'),
    p(
      'Den Anstoß gab ein Steinmetz. Er brachte Kroll die Inschrift für ein Familiengrab auf dem Lampenmacherberg, vier Generationen mit armenischen, russischen und englischen Namen, und bat um eine Schrift, die für alle taugt. Die gebe es nicht, sagte sie. Er fragte, wie lange es dauern würde, eine zu machen. „Ich habe gesagt, ein Jahr“, erinnert sich Kroll. „Während er wartete, hat er noch zwei von ihnen begraben.“',
    ),
    h2('Dasselbe Licht'),
    p(
      'Jede Form wurde auf Karton gezeichnet, zwölf Zentimeter hoch aus Papier geschnitten, an die gegenüberliegende Wand geheftet und aus sechs Metern betrachtet. Erst dann wurde sie am Bildschirm nachgezogen. Was die Schriften gemeinsam haben sollten, stand nach einem Monat fest, in einem Satz von Kroll, der noch immer über der Tür hängt: Dasselbe Licht, nicht dieselbe Lampe.',
    ),
    p(
      'In der Praxis sind das drei Abmachungen. Die dünnen Striche haben überall die eine Stärke, die dicken überall die andere, und eine Seite in jeder der Schriften muss, aus halb geschlossenen Augen gesehen, dasselbe Grau ergeben. Sonst wurde nichts angeglichen. Keine arabische Zeile sollte in lateinische Kästchen gehackt werden, und kein Devanagari-Buchstabe musste den Balken hergeben, an dem er hängt.',
    ),
    quotation('Man bringt mir Arabisch, das bei einem lateinischen Schneider war. Einatmen kann es, ausatmen nicht.', 'Samira Noor'),
    p(
      'Noor, 44, lernte das Schreiben bei einem Onkel, der sie ein Jahr lang Tusche reiben ließ, ehe er ihr eine Feder gab. Gern zitiert sie den alten Spruch ',
      foreign('ar', 'الخط لسان اليد'),
      ', die Handschrift ist die Zunge der Hand, und setzt hinzu, dann habe die Hand ihres Onkels nie den Mund gehalten. Für ihre 410 arabischen Formen brauchte sie drei Jahre. Die ersten zwei warf sie weg.',
    ),
    p(
      'Die schwerste Last fiel auf Tan, mit 36 die Jüngste: 4200 chinesische Zeichen. Sie begann, wie es Schüler tun, mit einem einzigen. Nach der alten Lehre namens ',
      foreign('zh-hans', '永字八法'),
      ' enthält das Schriftzeichen für „ewig“ die acht Grundstriche. „Acht Striche, acht Schriften“, sagt Tan. „Ich dachte, das ist ein Zeichen. Dann habe ich nachgerechnet und festgestellt, dass ich drei Viertel der Arbeit mache.“ Der genaue Anteil beträgt 72 Prozent. Seither bezahlen ihr die anderen donnerstags das Mittagessen.',
    ),
    h2('Das Veto des Kochs'),
    p(
      'Keine der drei liest mühelos Russisch, und so gingen die 138 kyrillischen Formen jeden Freitag zu Pavel Dronin ins Erdgeschoss, einem Schiffskoch im Ruhestand, der sie laut las und die Stirn runzelte, wo er stolperte. Wenn die Frauen über einem Buchstaben den Mut verloren, sagte er ',
      foreign('ru', 'глаза боятся, а руки делают'),
      ': Die Augen fürchten sich, aber die Hände machen weiter. Den Buchstaben ',
      foreign('ru', 'ж'),
      ' hielt er neunzehnmal auf. „Er sah aus wie ein Käfer“, sagt Dronin. „Er soll aussehen wie ein Käfer, der weiß, wo er hinwill.“',
    ),
    p(
      'In Orvane darf jeder die Ossel frei verwenden. Die Straßenbahn hat um sie gebeten, ein Hersteller von Essiggurken auch. Der erste Text aber, der in ihr gesetzt wurde, steht auf dem Lampenmacherberg und ist am Samstag enthüllt worden: vierzehn Namen, drei Schriften, ein Grau. Der Steinmetz hatte den Platz freigehalten. Kroll sah ihn sich aus sechs Metern an, dann aus zwei, und sagte, einer der Punkte sei ein wenig rund.',
    ),
  ],
});
