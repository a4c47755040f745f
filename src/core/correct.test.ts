import { describe, expect, it } from 'vitest';
import { at, errorCode, reporter, tag, value } from '../../test/builders.ts';
import { beginCorrection, dismiss, reopen, withDraft, withdraw, withTexts } from './correct.ts';
import { type Correction, correctionState, wordsToRender } from './correction.ts';

const now = at('2026-03-04T09:00Z');
const nextDay = at('2026-03-05T09:00Z');
const editions = ['en', 'de', 'fr', 'nl'].map(tag);
const readers = (edition: string, firstPublishedAt: typeof now | null) => ({ edition: tag(edition), firstPublishedAt });
const begun = { id: 'c' as Correction['id'], storyId: 's' as Correction['storyId'], madeAt: now };
/** English and German had the story; French came later, and nobody has published the Dutch one. */
const open = beginCorrection(begun, [
  readers('en', now),
  readers('de', at('2026-03-01T09:00Z')),
  readers('fr', nextDay),
  readers('nl', null),
]);
const texts = (words: Readonly<Record<string, string>>) => new Map(Object.entries(words).map(([edition, text]) => [tag(edition), text]));
const run = (words: Readonly<Record<string, string>>, moment = now, correction = open) =>
  value(withTexts(correction, texts(words), moment));
const draft = { text: ' Falsch. ', at: now, by: reporter };
const decision = { at: nextDay, by: reporter, reason: ' It was right. ' };
const withdrawn = value(withdraw(run({ en: 'Wrong.' }), decision));
const states = (correction: Correction) => editions.map((edition) => correctionState(correction, edition));

describe('beginCorrection', () => {
  it('is a task of every edition whose readers had the story', () => expect(states(open)).toEqual(['open', 'open', null, null]));
  it('is open since it was made', () => expect(open.tasks.get(tag('de'))?.openedAt).toBe(now));
});

describe('withTexts', () => {
  it('gives an edition its words, public from now on', () =>
    expect(run({ de: ' Falsch. ' }).texts.get(tag('de'))).toEqual({ text: 'Falsch.', publishedAt: now, changedAt: now }));
  it('leaves the others their task', () => expect(states(run({ en: 'Wrong.' }))).toEqual(['run', 'open', null, null]));
  it('keeps the date of words that are replaced', () =>
    expect(run({ de: 'Es war falsch.' }, nextDay, run({ de: 'Falsch.' })).texts.get(tag('de'))).toEqual({
      text: 'Es war falsch.',
      publishedAt: now,
      changedAt: nextDay,
    }));
  it('changes nothing of words that stay', () => {
    const once = run({ de: 'Falsch.' });
    expect(run({ de: 'Falsch.' }, nextDay, once).texts.get(tag('de'))).toBe(once.texts.get(tag('de')));
  });
  it('is run by an edition that had decided against it', () =>
    expect(states(run({ de: 'Doch.' }, nextDay, value(dismiss(open, tag('de'), decision))))).toEqual(['open', 'run', null, null]));
  it('may be run by an edition that has nothing to do with it', () => expect(states(run({ fr: 'Faux.' }))[2]).toBe('run'));
  it('refuses empty words', () => expect(errorCode(withTexts(open, texts({ de: ' ' }), now))).toBe('correction-text-missing'));
  it('refuses no words', () => expect(errorCode(withTexts(open, new Map(), now))).toBe('correction-text-missing'));
  it('refuses a withdrawn correction', () =>
    expect(errorCode(withTexts(withdrawn, texts({ de: 'Falsch.' }), now))).toBe('correction-withdrawn'));
});

describe('withDraft', () => {
  it('keeps words that no reader sees', () => {
    const drafted = value(withDraft(open, tag('de'), draft));
    expect([drafted.texts.size, drafted.tasks.get(tag('de'))?.draft]).toEqual([0, { ...draft, text: 'Falsch.' }]);
  });
  it('is over once the words are run', () =>
    expect(run({ de: 'Falsch.' }, now, value(withDraft(open, tag('de'), draft))).tasks.get(tag('de'))?.draft).toBeNull());
  it('takes empty words for none', () =>
    expect(value(withDraft(open, tag('de'), { ...draft, text: ' ' })).tasks.get(tag('de'))?.draft).toBeNull());
  it('refuses an edition that has run it', () =>
    expect(errorCode(withDraft(run({ de: 'Falsch.' }), tag('de'), draft))).toBe('correction-run'));
  it('refuses an edition whose readers never saw the error', () =>
    expect(errorCode(withDraft(open, tag('nl'), draft))).toBe('correction-task-missing'));
  it('refuses a withdrawn correction', () => expect(errorCode(withDraft(withdrawn, tag('de'), draft))).toBe('correction-withdrawn'));
});

describe('dismiss', () => {
  it('closes the task, with the reason', () => {
    const dismissed = value(dismiss(open, tag('de'), decision));
    expect([states(dismissed)[1], dismissed.tasks.get(tag('de'))?.dismissed?.reason]).toEqual(['not-needed', 'It was right.']);
  });
  it('takes from readers what was run, and keeps it as a draft', () => {
    const dismissed = value(dismiss(run({ de: 'Falsch.' }), tag('de'), decision));
    expect([dismissed.texts.size, dismissed.tasks.get(tag('de'))?.draft?.text]).toEqual([0, 'Falsch.']);
  });
  it('refuses an empty reason', () => expect(errorCode(dismiss(open, tag('de'), { ...decision, reason: ' ' }))).toBe('reason-missing'));
  it('refuses an edition whose readers never saw the error', () =>
    expect(errorCode(dismiss(open, tag('fr'), decision))).toBe('correction-task-missing'));
  it('refuses a withdrawn correction', () => expect(errorCode(dismiss(withdrawn, tag('de'), decision))).toBe('correction-withdrawn'));
});

describe('reopen', () => {
  it('makes it a task again', () => expect(states(value(reopen(value(dismiss(open, tag('de'), decision)), tag('de'))))[1]).toBe('open'));
  it('returns the same correction where nobody decided against it', () => expect(value(reopen(open, tag('de')))).toBe(open));
  it('refuses a withdrawn correction', () => expect(errorCode(reopen(withdrawn, tag('de')))).toBe('correction-withdrawn'));
});

describe('withdraw', () => {
  it('takes the correction from all readers and closes its tasks', () =>
    expect([withdrawn.texts.size, states(withdrawn)]).toEqual([0, ['not-needed', 'not-needed', null, null]]));
  it('keeps the words as drafts', () => expect(withdrawn.tasks.get(tag('en'))?.draft?.text).toBe('Wrong.'));
  it('refuses an empty reason', () => expect(errorCode(withdraw(open, { ...decision, reason: '' }))).toBe('reason-missing'));
  it('refuses to do it twice', () => expect(errorCode(withdraw(withdrawn, decision))).toBe('correction-withdrawn'));
});

describe('wordsToRender', () => {
  const both = run({ de: 'Falsch.' }, nextDay, run({ en: 'Wrong.' }));
  it('are those of the original', () => expect(wordsToRender(both, tag('de'))?.text).toBe('Falsch.'));
  it('are the first that readers saw, where the original has not run it', () =>
    expect(wordsToRender(both, tag('fr'))).toEqual({ edition: 'en', text: 'Wrong.' }));
  it('are none where nobody has run it', () => expect(wordsToRender(open, tag('en'))).toBeNull());
});
