import { describe, expect, it } from 'vitest';
import { type CalendarDay, type CalendarMonth, instant, type TimeZone } from '../core/instant.ts';
import type { LanguageTag } from '../core/language.ts';
import { asHeading, clockTime, dateAndTime, dayName, longDate, monthName, shortDate } from './dates.ts';

const moment = instant(Date.parse('2026-11-22T17:05:00Z'));
const paris = 'Europe/Paris' as TimeZone;
const tagOf = (tag: string) => tag as LanguageTag;
const plain = (words: string) => words.replace(/[\u00a0\u202f]/g, ' ');

describe('longDate', () => {
  it.each([
    ['en', 'Sunday, 22 November 2026'],
    ['en-US', 'Sunday, November 22, 2026'],
    ['de', 'Sonntag, 22. November 2026'],
    ['pl', 'niedziela, 22 listopada 2026'],
    ['ar', 'الأحد، 22 نوفمبر 2026'],
    ['fa', 'یکشنبه ۲۲ نوامبر ۲۰۲۶'],
    ['hi', 'रविवार, 22 नवंबर 2026'],
    ['bn', 'রবিবার, ২২ নভেম্বর, ২০২৬'],
    ['si', '2026 නොවැම්බර් 22, ඉරිදා'],
    ['ja', '2026年11月22日日曜日'],
  ])('is in the words and digits of %s', (tag, words) => expect(plain(longDate(moment, tagOf(tag), paris))).toBe(words));

  it.each(['fa', 'th', 'ar-SA', 'fa-AF', 'am'])('counts years by the Gregorian calendar in %s', (tag) =>
    expect(longDate(moment, tagOf(tag), paris)).toMatch(/2026|۲۰۲۶|٢٠٢٦/),
  );

  it('is the day of the zone', () =>
    expect(longDate(instant(Date.parse('2026-11-22T23:30:00Z')), tagOf('en'), paris)).toBe('Monday, 23 November 2026'));
  it('has the digits that the tag asks for', () => expect(longDate(moment, tagOf('hi-u-nu-deva'), paris)).toContain('२०२६'));
  it('is English in a language that the runtime does not know', () =>
    expect(longDate(moment, tagOf('tlh'), paris)).toBe('Sunday, 22 November 2026'));
});

describe('shortDate', () => {
  it.each([
    ['en', '22 Nov 2026'],
    ['de', '22.11.2026'],
    ['hu', '2026. nov. 22.'],
    ['si', '2026 නොවැම්බර් 22'],
  ])('is in the form of %s', (tag, words) => expect(plain(shortDate(moment, tagOf(tag), paris))).toBe(words));
});

describe('clockTime', () => {
  it.each([
    ['en', '18:05'],
    ['en-US', '6:05 PM'],
    ['id', '18.05'],
    ['ar', '6:05 م'],
    ['ko', '오후 6:05'],
    ['fa', '۱۸:۰۵'],
  ])('is in the form of %s', (tag, words) => expect(plain(clockTime(moment, tagOf(tag), paris))).toBe(words));

  it.each(['hi', 'bn', 'ta', 'ur', 'mr'])('has no Latin letters in %s', (tag) =>
    expect(clockTime(moment, tagOf(tag), paris)).not.toMatch(/\p{Script=Latin}/u),
  );
});

describe('dateAndTime', () => {
  it.each([
    ['en', '22 November 2026 at 18:05 CET'],
    ['de', '22. November 2026 um 18:05 MEZ'],
    ['es', '22 de noviembre de 2026 a las 18:05 CET'],
  ])('names the zone in %s', (tag, words) => expect(plain(dateAndTime(moment, tagOf(tag), paris))).toBe(words));
});

describe('dayName and monthName', () => {
  it('name a day of the calendar', () => expect(dayName('2026-02-28' as CalendarDay, tagOf('en'))).toBe('Saturday, 28 February 2026'));
  it('name a month as it stands alone', () => expect(monthName('2026-11' as CalendarMonth, tagOf('pl'))).toBe('listopad 2026'));
  it('print the months of Sinhala newspapers', () => expect(monthName('2026-01' as CalendarMonth, tagOf('si'))).toBe('2026 ජනවාරි'));
});

describe('asHeading', () => {
  it.each([
    ['ru', 'ноябрь 2026 г.', 'Ноябрь 2026 г.'],
    ['fr', 'novembre 2026', 'Novembre 2026'],
    ['ka', 'ნოემბერი 2026', 'ნოემბერი 2026'],
    ['hi', 'नवंबर 2026', 'नवंबर 2026'],
  ])('begins with a capital where %s has them', (tag, words, heading) => expect(asHeading(words, tagOf(tag))).toBe(heading));
});

describe('dateAndTime at the beginning of a day', () => {
  it('is the day alone', () =>
    expect(dateAndTime(instant(Date.parse('2024-11-17T23:00:00Z')), tagOf('en'), paris)).toBe('18 November 2024'));
});
