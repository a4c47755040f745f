/** Whose work somebody may be shown. */
import type { SectionId } from '../../../core/ids.ts';
import { type Grant, readableSections } from '../../../core/permission.ts';

/** The sections that the grants allow reading; null for all. */
export function readableIn(grants: readonly Grant[]): readonly SectionId[] | null {
  const sections = readableSections(grants);
  return sections === 'all' ? null : sections;
}
