/** Telling contributors of one name apart. */
import type { ContributorId } from '../../core/ids.ts';
import { useStrings } from '../strings/strings.tsx';
import { useTimes } from '../strings/times.ts';
import { useFixtures } from './publication.ts';
import { sectionName } from './section-name.ts';

/** The function that says where and when a contributor was last named to readers, or the address of one who never was; null for a name of its own. */
export function useNamesakes(): (id: ContributorId) => string | null {
  const { t, language } = useStrings();
  const { day } = useTimes();
  const { contributors, namesakes, sections } = useFixtures();
  return (id) => {
    const namesake = namesakes.find(({ contributorId }) => contributorId === id);
    if (namesake === undefined) return null;
    const slug = contributors.find((one) => one.id === id)?.slug ?? '';
    if (namesake.lastNamed === null) return t('contributor.neverNamed', { slug });
    const { at, sectionId } = namesake.lastNamed;
    const section = sections.find((one) => one.id === sectionId);
    return t('contributor.lastNamed', { slug, day: day(at), section: section === undefined ? '' : sectionName(section, language) });
  };
}
