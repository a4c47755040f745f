/** Captures in other languages and layouts than those of read-text.test.ts: what a reader would see in each of them. */
import { describe, expect, it } from 'vitest';
import { countingIds, value } from '../../../../test/builders.ts';
import type { ImportedPage } from '../imported-page.ts';
import { readText } from './read-text.ts';

const read = (text: string): ImportedPage => value(readText(text, { fileName: 'page.txt', ids: countingIds() }));
const kinds = (page: ImportedPage): string => page.body.children.map((block) => block.type.name).join(' ');

const headline = 'One boat too many at the old quay';
const first = 'The harbour office counted the boats twice this spring, and both times it found one more than the books allow for.';
const second = 'Nobody at the quay could say whose boat it was, and the lamp in its cabin burned until the morning.';
const third = 'On Thursday the boat was gone, and the books were right again, which pleased the harbour office least of all.';
const capture = `English\nHarbour\n\n${headline}\n\nBy Ines Marlow\n18 November 2024\n\n${first}\n\nThe boat on Monday. [Photo: Lea Brandt]\n\n${second}\n\nA question of lamps\n\n${third}\n\nLoading\n`;

/** Lines that are broken where the next word would pass the width. */
const wrapped = (text: string, width: number): string =>
  text.split(' ').reduce((lines, word) => {
    const last = lines.slice(lines.lastIndexOf('\n') + 1);
    return `${lines}${lines === '' ? '' : last.length + 1 + word.length > width ? '\n' : ' '}${word}`;
  }, '');

const captures = {
  ja: `日本語
社会

港の古い桟橋で船が一隻多い

田中 花子
2024年11月18日 9時30分

港湾事務所は今春、二度にわたって船の数を数えたが、どちらの時も帳簿より一隻多かった。

月曜日の朝、桟橋の横にある船。（写真：佐藤健）

灯りをめぐる問い

守衛によると、正直な船は夜に三つの灯りをつける。

・船尾に白い灯り
・右舷に緑の灯り

続きを読む
誰も待たない渡し船`,
  ko: `한국어
사회

오래된 부두에 배가 한 척 더 있다

김하늘 기자
입력 2024.11.18. 오전 9:30

항만 사무소는 올봄 배를 두 번 세었는데, 두 번 모두 장부보다 한 척이 더 많았다고 밝혔다.

월요일 아침 부두 옆의 배. [사진=이서준]

등불에 관한 질문

관리인은 정직한 배가 밤에 켜는 세 가지 등을 말했다.

관련 기사`,
  fa: `فارسی
جامعه

یک قایق بیش از اندازه در اسکله قدیمی

نوشته نادر خلیلی
۲۸ آبان ۱۴۰۳

دفتر بندر این بهار دو بار قایق‌ها را شمرد و هر دو بار یکی بیشتر از آنچه در دفترها آمده بود پیدا کرد.

قایق ناشناس کنار اسکله در صبح دوشنبه. [عکس: لیلا براندت]

پرسش چراغ‌ها

نگهبان سه چیز را نام برد که یک قایق درستکار شب‌ها نشان می‌دهد و همه سر تکان دادند.

اشتراک‌گذاری`,
  ur: `اردو
معاشرہ

پرانی گودی پر ایک کشتی زیادہ

تحریر: سلمیٰ حداد
18 نومبر 2024

بندرگاہ کے دفتر نے اس بہار میں دو بار کشتیاں گنیں، اور دونوں بار کتابوں سے ایک کشتی زیادہ نکلی۔

پیر کی صبح گودی کے پاس نامعلوم کشتی۔ [تصویر: لیلیٰ برانڈٹ]

چراغوں کا سوال

نگران نے تین چیزیں گنوائیں جو ایک ایماندار کشتی رات کو دکھاتی ہے۔

مزید پڑھیں`,
  vi: `Tiếng Việt
Xã hội

Một con thuyền thừa ở bến cảng cũ

Nguyễn Minh Anh
18/11/2024 09:30 GMT+7

Văn phòng cảng đã đếm thuyền hai lần vào mùa xuân này, và cả hai lần đều thấy nhiều hơn sổ sách một chiếc.

Con thuyền bên bến cảng sáng thứ Hai. Ảnh: Trần Văn Bình

Câu hỏi về những ngọn đèn

Người gác cảng kể ba thứ mà một con thuyền trung thực phải thắp vào ban đêm trên mặt nước.

Tin liên quan`,
  el: `Ελληνικά
Κοινωνία

Μία βάρκα παραπάνω στην παλιά προβλήτα

Της Μαρίας Παπαδοπούλου
18 Νοεμβρίου 2024

Το λιμεναρχείο μέτρησε τις βάρκες δύο φορές αυτή την άνοιξη, και τις δύο βρήκε μία περισσότερη από όσες γράφουν τα βιβλία.

Η άγνωστη βάρκα δίπλα στην προβλήτα. [Φωτογραφία: Νίκος Λίντ]

Ποιος κρατά τις λάμπες;

Ο φύλακας ανέφερε τρία πράγματα που δείχνει τη νύχτα μια τίμια βάρκα, και όλοι συμφώνησαν μαζί του.

Διαβάστε επίσης`,
  he: `עברית
חברה

סירה אחת יותר מדי ברציף הישן

מאת נועה לוי
18 בנובמבר 2024

משרד הנמל ספר את הסירות פעמיים באביב הזה, ובשתי הפעמים מצא אחת יותר ממה שכתוב בספרים.

הסירה ליד הרציף ביום שני בבוקר. (צילום: דן כהן)

שאלת המנורות

השומר מנה שלושה דברים שסירה ישרה מראה בלילה, וכולם הסכימו איתו בלי לשאול שאלות.

קראו גם`,
  th: `ไทย
สังคม

เรือเกินมาหนึ่งลำที่ท่าเรือเก่า

โดย สมชาย ใจดี
18 พ.ย. 2567

สำนักงานท่าเรือนับเรือสองครั้งในฤดูใบไม้ผลินี้ และทั้งสองครั้งพบว่ามีเรือมากกว่าในบัญชีหนึ่งลำ

เรือนิรนามข้างท่าเรือเมื่อเช้าวันจันทร์ [ภาพ: ลีอา บรันท์]

คำถามเรื่องตะเกียง

ผู้ดูแลบอกสามสิ่งที่เรือซื่อสัตย์จะแสดงในเวลากลางคืน และทุกคนก็เห็นด้วยกับเขา

อ่านต่อ`,
};

describe('languages', () => {
  it.each([
    { language: 'ja', authors: ['田中 花子'], credit: '佐藤健', more: ' list' },
    { language: 'ko', authors: ['김하늘'], credit: '이서준' },
    { language: 'fa', authors: ['نادر خلیلی'], credit: 'لیلا براندت' },
    { language: 'ur', authors: ['سلمیٰ حداد'], credit: 'لیلیٰ برانڈٹ' },
    { language: 'vi', authors: ['Nguyễn Minh Anh'], credit: 'Trần Văn Bình' },
    { language: 'el', authors: ['Μαρίας Παπαδοπούλου'], credit: 'Νίκος Λίντ' },
    { language: 'he', authors: ['נועה לוי'], credit: 'דן כהן' },
    { language: 'th', authors: ['สมชาย ใจดี'], credit: 'ลีอา บรันท์' },
  ] as const)('reads a capture in $language', ({ language, authors, credit, ...rest }) => {
    const page = read(captures[language]);
    const [, section, , title] = captures[language].split('\n');
    expect(page).toMatchObject({ language, section, headline: title, authors, published: '2024-11-18', standfirst: '' });
    expect(page.pictures).toMatchObject([{ credit }]);
    expect(kinds(page)).toBe(`paragraph figure heading paragraph${'more' in rest ? rest.more : ''}`);
  });
});

describe('lines', () => {
  const usual = 'paragraph figure paragraph heading paragraph';
  it.each([
    ['with CRLF', capture.replaceAll('\n', '\r\n')],
    ['without empty lines', capture.replaceAll('\n\n', '\n')],
    [
      'broken at 72 columns',
      `English\nHarbour\n\n${headline}\n\nBy Ines Marlow\n18 November 2024\n\n${wrapped(`${first} ${second}`, 72)}\n\n${wrapped(
        'The boat on Monday morning, seen from the window of the customs house by a clerk who counts. [Photo: Lea Brandt]',
        72,
      )}\n\n${wrapped(`${second} ${first}`, 72)}\n\nA question of lamps\n\n${wrapped(third, 72)}\n`,
    ],
  ])('reads a capture %s', (_, text) => {
    const page = read(text);
    expect(page).toMatchObject({ language: 'en', section: 'Harbour', headline, authors: ['Ines Marlow'], published: '2024-11-18' });
    expect(kinds(page)).toBe(usual);
  });
  it('joins broken lines of Chinese signs without a space', () => {
    const text = '港湾事務所は今春二度にわたって船の数を数えたがどちらの時も帳簿より一隻多かった。'.repeat(5);
    const page = read(`港の古い桟橋で船が一隻多い\n\n${text.match(/.{1,36}/gu)?.join('\n')}\n`);
    expect(page.body.textContent).toBe(text);
  });
  it('does not join short paragraphs of Chinese signs', () => {
    const lines = [
      '港湾事務所は船の数を数えた。しかし一隻多かった。だれの船でもない。',
      '船室の灯りは朝まで消えなかった。灯りの色は白だった。',
    ];
    expect(read(`港の古い桟橋で船が一隻多い\n${[...lines, ...lines, ...lines].join('\n')}\n`).body.childCount).toBe(6);
  });
});

describe('heads', () => {
  const text = `${first}\n\n${second}\n\n${third}`;
  it('reads a headline in capitals', () =>
    expect(read(`HARBOUR\n\n${headline.toUpperCase()}\n\nBY INES MARLOW\nNOVEMBER 18, 2024\n\n${text}`)).toMatchObject({
      section: 'HARBOUR',
      headline: headline.toUpperCase(),
      published: '2024-11-18',
    }));
  it('reads a date over the headline, and names under the standfirst', () =>
    expect(
      read(`18 November 2024\n${headline}\nThe books and the water disagree again.\nInes Marlow, Tom Okafor\n\n${text}`),
    ).toMatchObject({
      headline,
      standfirst: 'The books and the water disagree again.',
      authors: ['Ines Marlow', 'Tom Okafor'],
    }));
  it('reads a name with the place from which it reports', () => {
    const page = read(`World\n\n${headline}\n\nInes Marlow in Skerra\n\nMon 18 Nov 2024 09.30 GMT\n\n${text}`);
    expect([page.authors, kinds(page)]).toEqual([['Ines Marlow'], 'paragraph paragraph paragraph']);
  });
  it('takes a place behind a name for no second name', () =>
    expect(read(`${headline}\n\nVon Jonas Feld, Skerra\n\n${text}`).authors).toEqual(['Jonas Feld']));
  it('reads an agency under the name, and the dateline behind it', () =>
    expect(read(`${headline}\n\nBy INES MARLOW\nAssociated Press\n\nSKERRA, Norland (AP) — ${text}`)).toMatchObject({
      byline: 'By INES MARLOW, Associated Press',
      dateline: 'SKERRA, Norland (AP)',
    }));
  it('reads a line of two dates as one', () => {
    const page = read(`${headline}\n\nPublié le 18 novembre 2024 à 09h30, mis à jour le 19 novembre 2024 à 10h15\n\n${text}`);
    expect([page.published, page.body.child(0).textContent]).toEqual(['2024-11-18', first]);
  });
  it('drops a menu and finds the headline below it', () => {
    const page = read(`Skip to content\nMenu\nHome\nWorld\nSport\nCulture\nSearch\n\n${headline}\n\nBy Ines Marlow\n\n${text}`);
    expect([page.headline, page.section, kinds(page)]).toEqual([headline, '', 'paragraph paragraph paragraph']);
  });
  it('takes no subheading for a byline', () => {
    const page = read(`${headline}\n\n${first}\n\nGreen Lamps\n\n${second}\n\n${third}`);
    expect([page.authors, kinds(page)]).toEqual([[], 'paragraph heading paragraph paragraph']);
  });
});

describe('bodies', () => {
  const body = (text: string): string => kinds(read(`${headline}\n\n${first}\n\n${text}\n\n${third}`));

  it('takes a speech whose every paragraph opens anew as one quotation', () =>
    expect(
      body(`He wrote:\n\n“The sea keeps no books.\n\n“Whoever counts boats counts water.\n\n“I ask to be relieved of the counting.”`),
    ).toBe('paragraph paragraph quotation paragraph'));
  it('takes speech behind dashes for no list', () =>
    expect(body('– Whose boat is it?\n– Nobody’s, – said the keeper.')).toBe('paragraph paragraph paragraph paragraph'));
  it('reads dashes and numbers as lists', () =>
    expect(body('- a white lamp\n- a green lamp\n\nAnd then:\n\n1) one\n2) two')).toBe('paragraph list paragraph list paragraph'));
  it('parts a credit from its caption without brackets', () => {
    const page = read(`${headline}\n\n${first}\n\nThe boat on Monday. Photo: Lea Brandt\n\n${second}\n\nThe quay. © Ina Lund\n\n${third}`);
    expect(page.pictures.map(({ caption, credit }) => [caption, credit])).toEqual([
      ['The boat on Monday.', 'Lea Brandt'],
      ['The quay.', '© Ina Lund'],
    ]);
  });
  it('takes a number over text for a subheading and keeps one over a list', () =>
    expect(body(`1. The ferry\n\n${second}\n\nThree lamps\n\n1. White\n2. Green`)).toBe(
      'paragraph heading paragraph heading list paragraph',
    ));
  it('keeps a source behind a sentence in the text', () =>
    expect(body(`${second} Source: Harbour Office`)).toBe('paragraph paragraph paragraph'));
  it('keeps the text behind an offer to read more', () =>
    expect(body(`Read more\n\nThe lamp burned on all night and nobody in the town put it out.`)).toBe('paragraph paragraph paragraph'));
  it('drops an offer that looks like a subheading', () => expect(body('Subscribe to our newsletter')).toBe('paragraph paragraph'));
});
