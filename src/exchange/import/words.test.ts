import { describe, expect, it } from 'vitest';
import { namesIn } from './bylines.ts';
import { captionWithCredit, partedCaption } from './captions.ts';
import { isDateLine, readPublished } from './dates.ts';
import { isFurnitureLine, isMoreHeading } from './furniture.ts';
import { languageNamed } from './text/language-names.ts';

describe('readPublished', () => {
  it.each([
    ['2024-11-18', '2024-11-18'],
    ['2024-11-18T09:30:00+01:00', '2024-11-18T08:30:00Z'],
    ['2024-11-18T09:30:00+0100', '2024-11-18T08:30:00Z'],
    ['2024-11-18 09:30', '2024-11-18'],
    ['Mon, 18 Nov 2024 09:30:00 GMT', '2024-11-18T09:30:00Z'],
    ['November 18, 2024', '2024-11-18'],
    ['Published 18 November 2024 at 9:30 am', '2024-11-18'],
    ['Montag, 18. November 2024', '2024-11-18'],
    ['18.11.2024', '2024-11-18'],
    ['11/18/2024', '2024-11-18'],
    ['18 novembre 2024', '2024-11-18'],
    ['18 de noviembre de 2024', '2024-11-18'],
    ['18 ноября 2024 г.', '2024-11-18'],
    ['18 listopada 2024', '2024-11-18'],
    ['١٨ نوفمبر ٢٠٢٤', '2024-11-18'],
    ['18 नवंबर 2024', '2024-11-18'],
    ['১৮ নভেম্বর ২০২৪', '2024-11-18'],
    ['2024年11月18日', '2024-11-18'],
    ['2024년 11월 18일', '2024-11-18'],
    ['18 Kasım 2024', '2024-11-18'],
    ['18 พฤศจิกายน 2567', '2024-11-18'],
    ['18 พ.ย. 2567', '2024-11-18'],
    ['۲۸ آبان ۱۴۰۳', '2024-11-18'],
    ['۱ فروردین ۱۴۰۳', '2024-03-20'],
    ['18 تشرين الثاني 2024', '2024-11-18'],
    ['18 בנובמבר 2024', '2024-11-18'],
    ['Ngày 18 tháng 11 năm 2024', '2024-11-18'],
  ])('reads %s', (text, wanted) => expect(readPublished(text)).toBe(wanted));
  it.each(['yesterday', '31.02.2024', 'The ship Mary, 1842', '2024'])('reads no date in %s', (text) =>
    expect(readPublished(text)).toBeNull(),
  );
  it('knows a line that is a date from a sentence with one', () => {
    expect(isDateLine('Updated Monday, 18 November 2024, 9:30 am')).toBe(true);
    expect(isDateLine('On 18 November 2024 the boat came back to the quay.')).toBe(false);
  });
});

describe('captions', () => {
  it.each([
    ['A boat. [AP Photo/Lea Brandt]', 'A boat.', 'AP Photo/Lea Brandt'],
    ['A boat. [Photo: Lea Brandt]', 'A boat.', 'Lea Brandt'],
    ['Ein Boot. (Foto: Lea Brandt/dpa)', 'Ein Boot.', 'Lea Brandt/dpa'],
    ['قارب. [صورة: ليا براندت]', 'قارب.', 'ليا براندت'],
    ['船。（图片：陈牧）', '船。', '陈牧'],
    ['船。（佐藤健撮影）', '船。', '佐藤健'],
    ['船。（圖／陳牧攝）', '船。', '陳牧'],
    ['배. [사진=이서준]', '배.', '이서준'],
    ['Łódź. [fot. Anna Berg]', 'Łódź.', 'Anna Berg'],
    ['A boat. (Reuters/Lea Brandt)', 'A boat.', 'Reuters/Lea Brandt'],
  ])('parts %s', (line, caption, credit) => expect(captionWithCredit(line)).toEqual({ caption, credit, isCertain: true }));
  it('doubts a bracket that may be a credit', () => expect(captionWithCredit('A boat. [Lea Brandt]')).toMatchObject({ isCertain: false }));
  it.each(['He said so. [emphasis added]', 'As was shown. [12]', 'They left (all of them).', 'The union agreed. (It had to.)'])(
    'leaves %s whole',
    (line) => expect(captionWithCredit(line)).toBeNull(),
  );
  it.each([
    ['A boat. Photo: Lea Brandt', 'A boat.', 'Lea Brandt'],
    ['A boat. © Lea Brandt', 'A boat.', '© Lea Brandt'],
    ['A boat (AP)', 'A boat', 'AP'],
    ['A boat at the quay', 'A boat at the quay', ''],
  ])('parts the known caption %s', (line, caption, credit) => expect(partedCaption(line)).toMatchObject({ caption, credit }));
});

describe('bylines', () => {
  it.each([
    ['By Ines Marlow and Tom Okafor', ['Ines Marlow', 'Tom Okafor']],
    ['Von Jonas Feld', ['Jonas Feld']],
    ['Par Claire Dubois, Marc Petit et Anne Roy', ['Claire Dubois', 'Marc Petit', 'Anne Roy']],
    ['By Ludwig van der Meer', ['Ludwig van der Meer']],
    ['作者：林小溪', ['林小溪']],
    ['記者林小溪／台北報導', ['林小溪']],
    ['김하늘 기자', ['김하늘']],
    ['本报记者 李明', ['李明']],
    ['本报记者 李明 王小红', ['李明', '王小红']],
    ['本报记者李明', ['李明']],
    ['記者 田中 花子', ['田中 花子']],
    ['Par Claire Dubois, Paris', ['Claire Dubois']],
    ['By our staff reporter', []],
  ])('reads %s', (line, names) => expect(namesIn(line)).toEqual(names));
});

describe('furniture', () => {
  it.each([
    'Loading',
    'Loading…',
    'Advertisement',
    'Share on Facebook',
    'Weiterlesen',
    'Anzeige',
    'Lire la suite',
    'Реклама',
    'اقرأ المزيد',
    'विज्ञापन',
    '加载中',
    '12 Comments',
    '5 min read',
    'Facebook Twitter WhatsApp',
  ])('knows %s', (line) => expect(isFurnitureLine(line)).toBe(true));
  it.each(['The share of the sea', 'Advertisement for a boat', 'She went home.'])('keeps %s', (line) =>
    expect(isFurnitureLine(line)).toBe(false),
  );
  it('knows headings over links', () => expect(['Related articles', 'Mehr zum Thema', 'По теме'].every(isMoreHeading)).toBe(true));
});

describe('languageNamed', () => {
  it.each([
    ['English', 'en'],
    ['Deutsch', 'de'],
    ['German', 'de'],
    ['العربية', 'ar'],
    ['简体中文', 'zh-Hans'],
    ['繁體中文', 'zh-Hant'],
    ['Türkçe', 'tr'],
    ['සිංහල', 'si'],
    ['தமிழ்', 'ta'],
    ['Français', 'fr'],
    ['Русский', 'ru'],
    ['Bahasa Indonesia', 'id'],
    ['हिन्दी', 'hi'],
  ])('knows %s', (line, tag) => expect(languageNamed(line)).toBe(tag));
  it('knows no language in a section', () => expect(languageNamed('Perspective')).toBeNull());
});
