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
};
