/** Texts of the translation memory. */
import type { Translated } from '../text.ts';
import type { memory as english } from './en.ts';
export const memory: Translated<typeof english> = {
  'suggest.title': 'Vorschläge',
  'memory.title': 'Übersetzungsspeicher',
  'memory.matches': 'Aus dem Übersetzungsspeicher',
  'memory.percent': '{percent} %',
  'memory.elsewhere': 'Importiert',
  'memory.times': { one: '{count}-mal verwendet', other: '{count}-mal verwendet' },
  'memory.take': 'Übernehmen',
  'memory.taken': 'Aus dem Speicher übernommen, noch nicht bestätigt. Rückgängig bringt zurück, was dort stand.',
  'memory.words': 'Wörter im Original ({language})',
  'memory.find': 'Suchen',
  'memory.nothing': 'Nichts mit all diesen Wörtern wurde bestätigt.',
  'memory.forget': 'Vergessen',
  'memory.forget.about': 'Diese Übersetzung wird niemandem mehr angeboten. Kein Artikel ändert sich.',
  'memory.keys.take': 'Den ersten Treffer des Speichers übernehmen; den zweiten mit 2, den dritten mit 3',
  'memory.keys.search': 'Im Speicher nach den ausgewählten Wörtern suchen',
  'xliff.title': 'Anderswo übersetzen',
  'xliff.about':
    'Für alle, die mit einem anderen Programm übersetzen: Original und Übersetzung als XLIFF 2.1. Was zurückkommt, ist hier noch zu bestätigen und überschreibt nichts, was inzwischen geändert wurde.',
  'xliff.download': 'XLIFF herunterladen',
  'xliff.upload': 'Zurückholen …',
  'xliff.written': {
    one: '{count} Text wurde übernommen und ist zu bestätigen.',
    other: '{count} Texte wurden übernommen und sind zu bestätigen.',
  },
  'xliff.foreign': {
    one: '{count} Einheit sagt nicht, zu welcher Stelle sie gehört, und wurde ausgelassen.',
    other: '{count} Einheiten sagen nicht, zu welcher Stelle sie gehören, und wurden ausgelassen.',
  },
  'xliff.refused.original-changed': 'Ausgelassen, weil sich das Original seither geändert hat:',
  'xliff.refused.translation-changed': 'Ausgelassen, weil jemand die Übersetzung seither geändert hat:',
  'xliff.refused.parts-changed': 'Ausgelassen, weil es jetzt anders aufgeteilt ist:',
  'xliff.refused.not-fitting': 'Ausgelassen, weil es enthält, was in keinem Text stehen darf, etwa eine unsichere Adresse:',
};
