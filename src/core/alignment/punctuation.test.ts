import { describe, expect, it } from 'vitest';
import { tag } from '../../../test/builders.ts';
import { isPunctuationOnly } from './punctuation.ts';

const minor: readonly (readonly [language: string, before: string, after: string])[] = [
  ['en', 'The ferry came back.', 'The ferry came back'],
  ['en', 'The ferry, again, came.', 'The ferry – again – came.'],
  ['en', 'It came, and people cheered.', 'It came. And people cheered.'],
  ['en', 'She said “yes”.', 'She said "yes."'],
  ['en', 'It’s the captain’s.', "It's the captain's."],
  ['en', 'a long term plan', 'a long-term plan'],
  ['en', 'on pages 10-12', 'on pages 10–12'],
  ['en', 'one\u200B two', 'one two'],
  ['tr', 'Geldi, ışık yandı.', 'Geldi. Işık yandı.'],
  ['de', '»Ja«, sagte sie', '„Ja“, sagte sie.'],
  ['fr', '« Oui », dit-elle !', '“Oui”, dit-elle.'],
  ['es', '¿Vienes?', 'Vienes?'],
  ['ru', 'Паром — вернулся', 'Паром вернулся.'],
  ['ar', 'عادت العبّارة، اليوم.', 'عادت العبّارة اليوم'],
  ['hi', 'नाव लौट आई।', 'नाव लौट आई.'],
  ['zh-Hans', '渡轮今天早上回来了。', '渡轮，今天早上回来了！'],
  ['zh-Hans', '2026年 3 月', '2026 年3月'],
  ['ja', 'ジョン・レノンが来た', 'ジョンレノンが、来た。'],
  ['th', 'เรือ กลับมาแล้ว', 'เรือกลับมาแล้ว'],
  ['am', 'ሰላም፡ዓለም', 'ሰላም ዓለም።'],
];

const words: readonly (readonly [language: string, before: string, after: string])[] = [
  ['en', 'He left.', 'He left?'],
  ['en', 'a success', 'a “success”'],
  ['en', 'its crew', 'it’s crew'],
  ['en', 'resign', 're-sign'],
  ['en', 'nobody came', 'no body came'],
  ['en', 'the US said', 'the us said'],
  ['en', 'We polish it', 'We Polish it'],
  ['en', '1,000 people', '1.000 people'],
  ['en', '1.5 metres', '15 metres'],
  ['en', '−5 degrees', '5 degrees'],
  ['en', 'at -5 degrees', 'at 5 degrees'],
  ['en', 'by .5 per cent', 'by 5 per cent'],
  ['en', 'a loss of -$5', 'a loss of $5'],
  ['en', 'up 5%', 'up 5'],
  ['en', '$5', '€5'],
  ['en', 'and/or', 'and or'],
  ['en', '10 m²', '10 m2'],
  ['en', 'row A1 B', 'row A 1B'],
  ['de', 'dass sie kommen', 'dass Sie kommen'],
  ['el', 'Ήρθε.', 'Ήρθε;'],
  ['ar', 'عاد؟', 'عاد.'],
  ['ar', 'كَتَبَ', 'كُتِبَ'],
  ['fa', 'می‌خواهم', 'میخواهم'],
  ['he', 'צה״ל', 'צהל'],
  ['hy', 'Եկավ', 'Եկա՞վ'],
  ['hi', 'नाव', 'नव'],
  ['ko', '아버지가 방에', '아버지 가방에'],
  ['bo', 'བོད་ཡིག', 'བོདཡིག'],
  ['zh-Hans', '渡轮回来了。', '渡轮回来了？'],
  ['th', 'ราคา 12 3', 'ราคา 123'],
];

describe('isPunctuationOnly', () => {
  it.each(minor)('%s: “%s” and “%s” say the same', (language, before, after) =>
    expect([isPunctuationOnly(before, after, tag(language)), isPunctuationOnly(after, before, tag(language))]).toEqual([true, true]),
  );

  it.each(words)('%s: “%s” and “%s” may not', (language, before, after) =>
    expect([isPunctuationOnly(before, after, tag(language)), isPunctuationOnly(after, before, tag(language))]).toEqual([false, false]),
  );
});
