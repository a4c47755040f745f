import { article, figure, foreign, p, pullQuote } from '../../article.ts';

export const de = article({
  slug: 'schreibt-die-anderen-namen-an',
  kicker: 'Kolumne',
  headline: 'Schreibt die anderen Namen an',
  standfirst: 'Orvane spricht acht Sprachen und beschildert sich in einer. Diese Sparsamkeit können wir uns nicht länger leisten.',
  pictures: {
    'street-sign': {
      caption: 'So könnte es aussehen: eine Ecke der Seilerbahn mit den Namen, die ihre Leute gebrauchen.',
      alt: 'Zeichnung einer Straßenecke; an der Wand ein Emailschild, das den Namen der Straße in mehreren Schriften nennt.',
    },
  },
  body: [
    p(
      'Meine Großmutter lebte einundvierzig Jahre in einer Straße, deren Namen sie kein einziges Mal ausgesprochen hat. Auf dem Schild an der Ecke stand Tonnenstieg. Sie sagte ',
      foreign('ru', 'Бочкин подъём'),
      ', was ungefähr dasselbe ist; die Guptas gegenüber hatten ihr eigenes Wort dafür, und der Kohlenhändler, der aus dem Süden kam oder es behauptete, nannte sie ',
      foreign('es', 'la cuesta'),
      ', die Steige, als gäbe es keine andere. Nach Hause fanden alle. Nur Besucher verliefen sich, und sie waren die Einzigen, die das Schild lesen konnten.',
    ),
    p(
      'Ich erzähle das, weil der Bauausschuss in diesem Monat entscheidet, was auf 2600 Emailschildern stehen soll. Die alten rosten, alle auf einmal, denn sie wurden alle im selben Jahr vom selben Optimisten angebracht. Jedes wird abgenommen und ersetzt, zu 85 Mark das Stück, 221.000 Mark zusammen. In der Vorlage steht: mit demselben Text. Ich sage: Das ist eine Gelegenheit, die es im Leben eines Emailschilds einmal gibt, also alle siebzig Jahre, und wir sollten sie nutzen, um auch die anderen Namen anzuschreiben.',
    ),
    figure('street-sign'),
    p(
      'Dagegen wird gewöhnlich mit dem Lineal argumentiert. Acht Sprachen auf einem Schild, sagt der Ingenieur des Ausschusses, ergeben Buchstaben von zwei Zentimetern Höhe oder aber ein Schild, so groß wie eine Schranktür. Er hat recht, und er streitet mit niemandem. Ich will nicht acht Namen an jeder Ecke. Ich will an jeder den gemeinsamen Namen der Stadt, groß, und darunter den einen oder die zwei, die sich die Straße selbst durch Gebrauch glatt geschliffen hat: Arabisch und Französisch am Salztor, Chinesisch an der unteren Seilerbahn, Hindi und Russisch den Stieg meiner Großmutter hinauf. Alle acht stünden an den Mauern von Orvane. Sie stünden bloß nicht alle an derselben Mauer.',
    ),
    p(
      'Es wäre, das zuerst, nützlich. Einen Namen in der eigenen Schrift erfasst man mit einem Blick, der neue Kollege im Rettungswagen genauso wie die Tante, die zur Hochzeit da ist. Aber ich will mich nicht hinter der Tante verstecken. Der wahre Grund ist, dass ein Straßenschild der eine Satz ist, den eine Stadt an alle richtet, die vorbeikommen, jeden Tag, siebzig Jahre lang. Zurzeit lautet unserer: Wir wissen, wo ihr seid. Er könnte auch lauten: Wir wissen, dass ihr da seid.',
    ),
    pullQuote('Zurzeit lautet unserer: Wir wissen, wo ihr seid. Er könnte auch lauten: Wir wissen, dass ihr da seid.'),
    p(
      'Wollen die Leute das? Im Frühjahr hängte der Nachbarschaftsverein der Seilerbahn für vierzehn Tage Pappschilder in fünf Schriften auf. Zwei wurden gestohlen, was ich für eine Form von Beifall halte. Eines enthielt einen Schreibfehler, und zwei Wochen lang standen nie weniger als drei Leute darunter und erklärten ihn einander. Ich habe im Gildehaus Kulturabende besucht, die weniger erreicht haben.',
    ),
    p(
      'Und nun mein Zweifel, den ich seit Wochen habe und nicht loswerde. Wer einen Namen anbringt, bestimmt, wer dort wohnt. Straßen gehen in andere Hände über. Der Bäcker im Tonnenstieg kommt heute von Tarn, die Guptas sind an den Fluss gezogen, und die Sprache meiner Großmutter sprechen in dieser Straße noch ein alter Mann und, sonntags, ich. Soll für uns beide Russisch an der Wand stehen? Bringt man es an, ist es in dreißig Jahren vielleicht ein Mahnmal, mit vier Schrauben an den Häusern anderer Leute befestigt. Lässt man es weg, haben wir gesagt, dass nur die Gegenwart zählt, und die Gegenwart ist immer schon jemand anders, bis das Email trocken ist. Auch eine neunte Sprache wird es eines Tages geben. Ich vermute, es gibt sie schon, und niemand hat ihr von dem Ausschuss erzählt.',
    ),
    p(
      'Darauf habe ich keine Antwort, nur einen Vorschlag, der die Schrauben betrifft. Das große Schild soll aus Email sein und siebzig Jahre halten. Die Namen darunter sollen an zwei Haken hängen, und alle zehn Jahre soll jede Ecke zusammenkommen, sich streiten und aufhängen, wie sie heißt. Die Haken, sagt mir der Ingenieur, kosten 4 Mark extra je Schild. Das macht 10.400 Mark für 2600 Streitigkeiten. Billiger, scheint mir, kann eine Stadt nicht erfahren, wer in ihr wohnt.',
    ),
  ],
});
