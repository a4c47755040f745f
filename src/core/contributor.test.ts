import { describe, expect, it } from 'vitest';
import { tag } from '../../test/builders.ts';
import { type Contributor, namesakesAmong } from './contributor.ts';
import type { ContributorId } from './ids.ts';
import type { Slug } from './slug.ts';

const aContributor = (id: string, name: string, inGerman?: string): Contributor => ({
  id: id as ContributorId,
  slug: id as Slug,
  name,
  names: new Map(inGerman === undefined ? [] : [[tag('de'), { name: inGerman, about: '' }]]),
});
const found = (...contributors: readonly Contributor[]) => namesakesAmong(contributors).map(({ id }) => id);

describe('namesakesAmong', () => {
  it('finds nobody where every name is another', () => expect(found(aContributor('a', 'Ana'), aContributor('b', 'Ben'))).toEqual([]));
  it('finds those of one name, whatever the case', () =>
    expect(found(aContributor('a', 'Ana Sea'), aContributor('b', 'Ben'), aContributor('c', 'ana sea'))).toEqual(['a', 'c']));
  it('finds those whom one edition alone prints alike', () =>
    expect(found(aContributor('a', 'Jan'), aContributor('b', 'Johann', 'Jan'))).toEqual(['a', 'b']));
  it('takes nobody for the own namesake', () => expect(found(aContributor('a', 'Ana', 'Ana'))).toEqual([]));
});
