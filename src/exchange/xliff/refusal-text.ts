/** Why a text that came back was left out, in a sentence. */
import type { UnitRefusal } from '../../actions/take-units.ts';

/** What goes behind the text in question. */
export function refusalText(reason: UnitRefusal): string {
  switch (reason) {
    case 'original-changed':
      return 'was left out: the original has changed since the export. Export it again.';
    case 'translation-changed':
      return 'was left out: somebody has changed the translation since the export. Export it again, or take it over by hand.';
    case 'parts-changed':
      return 'was left out: it is in other parts now than when it was exported. Export it again, or take it over by hand.';
    case 'not-fitting':
      return 'was left out: it holds something that no text of an article may, such as an unsafe address.';
  }
}
