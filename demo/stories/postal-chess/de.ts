import { article, figure, foreign, h2, p, pullQuote, quotation } from '../../article.ts';

export const de = article({
  slug: 'remis-nach-einunddreißig-jahren',
  kicker: 'Schach',
  headline: 'Nach 31 Jahren und 193 Briefen: Remis',
  standfirst:
    'Ein Hafenlotse und eine Linsenschleiferin spielten eine einzige Partie Schach per Post, ohne gemeinsame Sprache. Am Dienstag ging sie zu Ende, in einer Ecke.',
  dateline: 'Lampenmacherberg',
  pictures: {
    chessboard: {
      caption:
        'Die Schlussstellung nach dem 97. Zug von Weiß. Schwarz ist am Zug, steht nicht im Schach und hat kein Feld, auf das er ziehen kann: patt.',
      alt: 'Ein Schachdiagramm. Weiß: König auf b6, Läufer auf e5, Bauer auf a6. Schwarz: nur der König auf a8, in der Ecke.',
    },
  },
  body: [
    p(
      'Der letzte Brief war eine schlichte Karte mit einem gezeichneten König, einem Buchstaben und einer Zahl, und die Postbotin, die die Partie verfolgt hatte, las ihn auf der Treppe. „Ich habe zu ihm gesagt, das ist patt, Herr Tollan“, erzählt Ilka Brandeis, zu deren Runde er gehört. „Er hat gesagt, geben Sie her, ich möchte überrascht werden.“',
    ),
    p(
      'So endete im 97. Zug die vielleicht längste Schachpartie, die je zwischen zwei Menschen gespielt wurde, die 1400 Meter voneinander entfernt wohnen. Konrad Tollan, 74, brachte für das Hafenamt Schiffe nach Orvane herein, bis er in den Ruhestand ging. Zoya Perelin, 79, schleift Linsen auf dem Lampenmacherberg, seit sie neunzehn ist. Sie hatte Weiß, er Schwarz. In 31 Jahren trafen sie sich dreimal und sprachen nicht über Schach.',
    ),
    h2('Eine Brille'),
    p(
      'Es begann mit einer Rechnung. Tollan hatte eine Brille für die Nachtarbeit bestellt und das Geld mit der Post geschickt. Auf die Rückseite der Quittung schrieb Perelin den ersten Zug eines weißen Bauern, denn als er zum Ausmessen gekommen war, hatte sie in seinem Mantel ein Taschenschach bemerkt. Er sprach Deutsch; sie sprach Russisch und konnte in allem zählen. Er antwortete mit einem Bauern. „Ich dachte, das reicht für den Winter“, sagt er.',
    ),
    p(
      'Eine Bedenkzeit war nie vereinbart. Ein Lotse ist fort, wenn das Wetter schlecht ist, eine Linsenschleiferin arbeitet, wenn das Licht gut ist, und so schrieb er eher im Sommer und sie in der dunklen Hälfte des Jahres. Im Schnitt lagen acht Wochen zwischen einem Brief und dem nächsten. Der kürzeste Abstand war ein Tag, als er einen Fehler von ihr entdeckte und zum Briefkasten rannte. Der längste waren vierzehn Monate, und schuld war das Alphabet.',
    ),
    p(
      'Als 41. Zug schrieb Perelin ein ',
      foreign('ru', 'К'),
      ' und ein Feld. In der russischen Notation steht dieser Buchstabe für den Springer, ',
      foreign('ru', 'конь'),
      '; der König wird mit zwei Buchstaben geschrieben. Für Tollan konnte ein K nur der König sein, und weil auch ihr König auf jenes Feld ziehen konnte, stellte er ihn dorthin. Fünf Züge lang spielten sie zwei verschiedene Partien, und beide waren recht angetan davon, wie es lief. Dann schlug er eine Figur, die auf ihrem Brett woanders stand.',
    ),
    quotation(
      'Vierzehn Monate habe ich den Fehler gesucht. In meinem Kopf habe ich gesucht, in seinem Kopf, bei der Post. Im Buchstaben K habe ich nicht gesucht.',
      'Zoya Perelin',
    ),
    p(
      'Sie gingen zum 41. Zug zurück; die zehn Briefe, die auf ihn gefolgt waren, liegen in einer Schublade und zählen nicht. Von da an zeichneten beide die Figuren als kleine Bilder. Tollans Springer, sagt Perelin, sehen aus wie Hunde.',
    ),
    figure('chessboard'),
    h2('Der falsche Läufer'),
    p(
      'Was am Ende übrig blieb, lernt jeder Anfänger, und kaum einer glaubt es. Weiß hat einen Läufer und einen Bauern mehr und kann nicht gewinnen. Der Bauer muss sich in der Ecke auf a8 in eine Dame verwandeln, und das ist ein helles Feld; der Läufer zieht nur über dunkle Felder und kann den schwarzen König nie von dort vertreiben. „Sechzig Jahre lang habe ich Licht dahin gelenkt, wo es hingehört“, sagt Perelin, „und dann verliere ich einen halben Punkt, weil ich auf ein einziges helles Feld nicht komme.“',
    ),
    pullQuote('Fünf Züge lang spielten sie zwei verschiedene Partien, und beide waren recht angetan davon, wie es lief.'),
    p(
      'Sie hatte es seit mindestens neun Jahren kommen sehen. Er auch. Remis bot keiner von beiden an. Als ihr Läufer im 96. Zug Schach bot, hatte Tollan drei Felder: zwei, die hielten, und eines, das verlor. Über das verlierende, gibt er zu, dachte er sechs Wochen nach, aus Höflichkeit. Dann ging er in die Ecke. Ihr König rückte heran, und es war vorbei.',
    ),
    p(
      'Der Schachklub hat um die Briefe gebeten, die zählen, 97 von ihr und 96 von ihm. Seinen Anteil am Porto beziffert Tollan auf 72 Mark; im Lauf des Mittelspiels stieg der Preis von 0,40 auf 1,10 Mark. „Dafür hätte ich mir ein Buch über Endspiele kaufen können“, sagt er.',
    ),
    p(
      'Ein Patt verlangt keine Antwort. Perelin bekam trotzdem eine, am Donnerstag, in einer Handschrift, die sie kannte. Keine Anrede, keine Unterschrift. Sie möge das Brett umdrehen, stand da, sie sei nun mit Schwarz an der Reihe, und darunter war, mit Sorgfalt gezeichnet, ein Bauer auf e4.',
    ),
  ],
});
