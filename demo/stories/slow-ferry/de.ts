import { article, em, p } from '../../article.ts';

export const de = article({
  slug: 'zur-verteidigung-von-elf-minuten',
  kicker: 'Kolumne',
  headline: 'Zur Verteidigung von elf Minuten',
  standfirst: 'Die Nachtfähre nach Tarn ist langsamer geworden. Gut so.',
  pictures: {},
  body: [
    p(
      'Elf Minuten nimmt uns die neue Elektrofähre auf der Nachtfahrt nach Tarn, und vier Menschen, zwei davon mit mir verwandt, haben mich gebeten, darüber etwas Scharfes zu schreiben. Am Mittwoch bin ich hinübergefahren, um mich am richtigen Ort zu ärgern. Es ist mir nicht gelungen. Zurück kam ich mit einem Schnupfen und einer anderen Meinung.',
    ),
    p(
      'Die alte ',
      em('Aunemouth'),
      ' bebte. Man hatte sich so daran gewöhnt, dass man es für das Meer hielt. Der Tee kroch über den Tisch; unterhalten wurde sich in Großbuchstaben; der Mann, der die Brötchen verkauft, verständigte sich seit Jahren mit erhobenen Fingern. Am Mittwoch sprach er. Er hat, wie sich zeigt, einen schönen Bariton und Ansichten über Senf. Irgendwo hinter dem Feuer von Skerra fragte ein Kind in normaler Lautstärke, warum das Wasser leiser wird, und achtzehn Erwachsene lauschten auf die Antwort. Es war nicht das Wasser.',
    ),
    p(
      'Nun die Rechnung, man schickt sie mir ja doch. Elf Minuten hin und elf zurück, fünf Nächte in der Woche, sechsundvierzig Wochen im Jahr: macht 84 Stunden. Wer beide Fahrten mitmacht, verliert im Jahr dreieinhalb Tage. Das klingt furchtbar. Aber ',
      em('verlieren'),
      ' ist ein Wort für Handschuhe. Niemand hat uns diese Stunden genommen; man hat sie uns zurückgegeben, an Bord, mit Aussicht. Was haben wir denn mit den elf Minuten angefangen, als wir sie noch hatten? Für mich kann ich antworten: Ich stand drüben am Kai, im Wind, und wartete darauf, dass man mich abholte, und abgeholt wurde ich, wann es eben so weit war.',
    ),
    p(
      'Es gibt einen ehrlichen Einwand, und er saß mir gegenüber. Sie ist Krankenschwester, arbeitet in Orvane in der Spätschicht, und am Ende einer Schicht will sie ihr Bett und keinen Bariton. Für sie ist die Überfahrt kein Ausflug, und eine Kolumnistin, die sie einmal macht, mit Notizbuch, sollte vorsichtig sein, wenn sie die Länge lobt. Das habe ich ihr gesagt. Sie sagte, Vorsicht sei da angebracht, und schlief ein. Ich weiß nicht, was schwerer wiegt, ihre elf Minuten oder die Stille, in der sie sie verbrachte. Bemerkt habe ich allerdings, dass sie auf der alten nie hatte schlafen können. Aber bemerkt habe es ich, gesagt hat sie es nicht, und deshalb zählt es nicht.',
    ),
    p(
      'Verlangen Sie also einen Bus, der auf das Schiff wartet, und zwar einen geheizten. Verlangen Sie einen Fahrpreis, der mit dem Tempo sinkt. Aber verlangen Sie nicht das Beben zurück. Wir haben fast alles schneller gemacht, was sich schneller machen lässt, und ich kann mich nicht entsinnen, dass man je einem bei der Ankunft gesagt hätte, wofür die Zeit gedacht war.',
    ),
  ],
});
