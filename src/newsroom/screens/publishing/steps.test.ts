import { describe, expect, it } from 'vitest';
import { permissionsOf, type Role } from '../../../core/permission.ts';
import { deskSteps, isNextPublished, type Standing } from './steps.ts';

const standing = (state: Standing['state'], rest: Partial<Standing> = {}): Standing => ({
  state,
  isPublic: false,
  hasUnpublishedChanges: false,
  isMine: false,
  ...rest,
});
const as = (role: Role, article: Standing) => deskSteps(article, (permission) => permissionsOf[role].includes(permission));

describe('deskSteps', () => {
  it('lets a reporter submit a draft', () => expect(as('reporter', standing('draft'))).toEqual(['submit']));
  it('lets an editor approve it at once', () => expect(as('editor', standing('draft'))).toEqual(['approve', 'submit']));
  it('lets an editor approve or send back what was submitted', () =>
    expect(as('editor', standing('in-review'))).toEqual(['approve', 'sendBack']));
  it('asks nothing of a reporter then', () => expect(as('reporter', standing('in-review'))).toEqual([]));
  it('lets a reporter take back what is his', () => expect(as('reporter', standing('in-review', { isMine: true }))).toEqual(['withdraw']));
  it('lets an editor take back what is his own, after all else', () =>
    expect(as('editor', standing('in-review', { isMine: true }))).toEqual(['approve', 'sendBack', 'withdraw']));
  it('lets nobody take back what is approved', () => expect(as('reporter', standing('ready', { isMine: true }))).toEqual([]));
  it('lets an editor send back what is ready', () => expect(as('editor', standing('ready'))).toEqual(['sendBack']));
  it('asks nothing where readers see the newest text', () => expect(as('editor', standing('public', { isPublic: true }))).toEqual([]));
  it('lets a reporter submit changes of a public article', () =>
    expect(as('reporter', standing('public', { isPublic: true, hasUnpublishedChanges: true }))).toEqual(['submit']));
  it.each(['scheduled', 'spiked'] as const)('asks nothing where it is %s', (state) => expect(as('owner', standing(state))).toEqual([]));
});

describe('isNextPublished', () => {
  it.each(['draft', 'in-review', 'ready'] as const)('is so where it is %s', (state) => expect(isNextPublished(standing(state))).toBe(true));
  it('is so where readers see an earlier text', () =>
    expect(isNextPublished(standing('public', { isPublic: true, hasUnpublishedChanges: true }))).toBe(true));
  it('is not so where readers see the newest', () => expect(isNextPublished(standing('public', { isPublic: true }))).toBe(false));
  it.each(['scheduled', 'taken-down', 'spiked'] as const)('is not so where it is %s', (state) =>
    expect(isNextPublished(standing(state))).toBe(false),
  );
});
