import { describe, expect, it } from 'vitest';
import { countingIds, errorCode, value } from '../../../../test/builders.ts';
import type { ImportedPage } from '../imported-page.ts';
import { readText } from './read-text.ts';

const read = (text: string): ImportedPage => value(readText(text, { fileName: 'page.txt', ids: countingIds() }));
const blocks = (page: ImportedPage): string[] => page.body.children.map((block) => `${block.type.name}: ${block.textContent}`);
const said = (page: ImportedPage, verdict: string): string[] =>
  page.report.filter((line) => line.verdict === verdict).map((line) => `${line.subject}: ${line.text}`);

const prose = 'The harbour office counted the boats twice this spring, and both times it found one more than the books allow for.';
const moreProse = 'Nobody at the quay could say whose boat it was, and the lamp in its cabin burned until the morning.';

const english = `English
Harbour

One boat too many at the old quay

By Ines Marlow and Tom Okafor
18 November 2024

${prose}

The uncounted boat beside the quay on Monday morning. [Photo: Lea Brandt/Harbour Archive]

${moreProse}

A question of lamps

The keeper named three things that an honest boat shows at night:

• a white lamp at the stern
• a green lamp to starboard
• a red lamp to port

“A boat without lamps is a rock that has learned to move,” he told the meeting in the customs house.

Share on Facebook
Advertisement

${moreProse}

Read more
The ferry that waits for nobody
A winter of small storms
Loading`;

const german = `Deutsch
Wissenschaft

Warum die Uhren im Turm von Skerra langsamer gehen

Von Jonas Feld
3. Mai 2025

SKERRA (LF) — Seit drei Wochen misst die Sternwarte jede Nacht, wie weit die Turmuhr hinter der Zeit zurückbleibt, und findet keinen Grund.

Das Zifferblatt der Turmuhr nach der Reinigung. (Foto: Mara Lindt)

„Wir haben die Räder gereinigt, die Gewichte gewogen und das Pendel getauscht“, sagt die Uhrmacherin Karla Voss, „und sie geht noch immer nach.“

Anzeige

Was die Messungen zeigen

Im Durchschnitt verliert die Uhr vier Sekunden am Tag, bei Ostwind fünf, und niemand weiß, was der Wind damit zu tun haben soll.

Weiterlesen`;

const arabic = `العربية
ثقافة

مكتبة عائمة تزور قرى النهر كل ربيع

بقلم سلمى حداد
١٨ نوفمبر ٢٠٢٤

تصل المكتبة العائمة إلى القرى مع أول ارتفاع للماء، ويعرف الأطفال صوت محركها قبل أن يروا أشرعتها البيضاء عند المنعطف.

القارب عند وصوله إلى الرصيف الخشبي. [صورة: نادر خليل]

ويقول أمين المكتبة إن أكثر الكتب طلبا هي كتب الخرائط، لأن النهر يغير مجراه كل عام ولا يثق أحد بخريطة العام الماضي.

كتب لا تعود

في كل رحلة تضيع بضعة كتب، لكن أحدا لا يبحث عنها، فالقارئ الذي يحتفظ بكتاب سيدعو القارب إلى قريته مرة أخرى.

مشاركة
جاري التحميل`;

const chinese = `简体中文
科学

山谷里的钟楼为什么总是慢四秒

作者：林小溪
2024年11月18日

三个星期以来，天文台每天夜里都在测量钟楼的时间，结果每一次都发现它比标准时间慢了四秒，却一直找不到任何原因。

清洗之后的钟面。【图片：陈牧】

钟表匠说，他们清洗了齿轮，称量了钟锤，也更换了钟摆，可是钟仍然走得太慢，谁也说不出其中的道理，大家只好继续等待。

风与时间

在刮东风的日子里，钟每天会慢五秒，而没有人知道风和时间之间究竟有什么样的关系，于是镇上的人开始记录每天的风向。

加载中`;

const tamil = `தமிழ்
அரசியல்

கோபுரக் கடிகாரம் ஏன் எப்போதும் நான்கு வினாடிகள் தாமதமாக ஓடுகிறது

கடந்த மூன்று வாரங்களாக வானியல் நிலையம் ஒவ்வொரு இரவும் கடிகாரத்தை அளவிட்டு வருகிறது, ஆனால் எந்தக் காரணத்தையும் கண்டறியவில்லை.

சுத்தம் செய்யப்பட்ட கடிகார முகம். [AP Photo/Mara Lindt]

காற்றும் நேரமும்

கிழக்குக் காற்று வீசும் நாட்களில் கடிகாரம் ஐந்து வினாடிகள் தாமதமாகிறது, காற்றுக்கும் நேரத்துக்கும் என்ன தொடர்பு என்று யாருக்கும் தெரியாது.

Loading`;

describe('readText', () => {
  it('reads the head of an English capture', () => {
    const page = read(english);
    expect(page).toMatchObject({
      language: 'en',
      section: 'Harbour',
      headline: 'One boat too many at the old quay',
      published: '2024-11-18',
    });
    expect(page.authors).toEqual(['Ines Marlow', 'Tom Okafor']);
  });
  it('tells paragraphs, caption, subheading, list and furniture apart', () => {
    const page = read(english);
    expect(page.body.children.map((block) => block.type.name)).toEqual([
      'paragraph',
      'figure',
      'paragraph',
      'heading',
      'paragraph',
      'list',
      'paragraph',
      'paragraph',
    ]);
    expect(page.pictures).toMatchObject([
      { caption: 'The uncounted boat beside the quay on Monday morning.', credit: 'Lea Brandt/Harbour Archive' },
    ]);
    expect(page.body.child(5).childCount).toBe(3);
    expect(said(page, 'dropped').join('\n')).toContain('A winter of small storms');
  });
  it('reads a German capture with dateline', () => {
    const page = read(german);
    expect(page).toMatchObject({
      language: 'de',
      section: 'Wissenschaft',
      dateline: 'SKERRA (LF)',
      published: '2025-05-03',
      authors: ['Jonas Feld'],
    });
    expect(blocks(page)[0]).toMatch(/^paragraph: Seit drei Wochen/);
    expect(blocks(page)).toContain('heading: Was die Messungen zeigen');
    expect(page.pictures).toMatchObject([{ credit: 'Mara Lindt' }]);
    expect(page.body.textContent).not.toMatch(/Anzeige|Weiterlesen/);
  });
  it('reads an Arabic capture', () => {
    const page = read(arabic);
    expect(page).toMatchObject({
      language: 'ar',
      section: 'ثقافة',
      headline: 'مكتبة عائمة تزور قرى النهر كل ربيع',
      published: '2024-11-18',
      authors: ['سلمى حداد'],
    });
    expect(page.pictures).toMatchObject([{ credit: 'نادر خليل' }]);
    expect(page.body.children.map((block) => block.type.name)).toEqual(['paragraph', 'figure', 'paragraph', 'heading', 'paragraph']);
  });
  it('reads a Chinese capture', () => {
    const page = read(chinese);
    expect(page).toMatchObject({
      language: 'zh-Hans',
      section: '科学',
      headline: '山谷里的钟楼为什么总是慢四秒',
      published: '2024-11-18',
      authors: ['林小溪'],
    });
    expect(page.pictures).toMatchObject([{ caption: '清洗之后的钟面。', credit: '陈牧' }]);
    expect(page.body.children.map((block) => block.type.name)).toEqual(['paragraph', 'figure', 'paragraph', 'heading', 'paragraph']);
  });
  it('reads a Tamil capture without byline', () => {
    const page = read(tamil);
    expect(page).toMatchObject({ language: 'ta', section: 'அரசியல்', standfirst: '' });
    expect(page.body.children.map((block) => block.type.name)).toEqual(['paragraph', 'figure', 'heading', 'paragraph']);
  });
  it('drops a line that leads to another story', () =>
    expect(
      blocks(read(`Un bateau de trop au vieux quai\n\n${prose}\n\nÀ lire aussi : Le bac qui n’attend personne\n\n${moreProse}`)),
    ).toHaveLength(2));
  it('takes a name alone under the headline as a byline, in doubt', () => {
    const page = read(`Harbour\n\nOne boat too many at the old quay\n\nInes Marlow\n18 November 2024\n\n${prose}\n\n${moreProse}`);
    expect(page.authors).toEqual(['Ines Marlow']);
    expect(said(page, 'doubtful')).toContain('byline: Ines Marlow');
  });
  it('takes a summary between headline and byline as the standfirst', () => {
    const page = read(
      `One boat too many at the old quay\n\nThe books of the harbour and its water disagree for the second time this year.\n\nBy Ines Marlow\n\n${prose}\n\n${moreProse}`,
    );
    expect(page.standfirst).toBe('The books of the harbour and its water disagree for the second time this year.');
    expect(blocks(page)).toEqual([`paragraph: ${prose}`, `paragraph: ${moreProse}`]);
  });
  it('reads a headline alone over text', () =>
    expect(read(`One boat too many at the old quay\n\n${prose}\n\n${moreProse}`)).toMatchObject({
      section: '',
      headline: 'One boat too many at the old quay',
    }));
  it.each([
    'Headline here\n\nThe boat came on Monday.\nIt went again.',
    'English\n\nHeadline here\nThe boat came on Monday.\n\nIt went again.\n\nNobody knew why.',
  ])('takes the first line for the headline where only sentences follow: %j', (text) => {
    const page = read(text);
    expect(page).toMatchObject({ section: '', headline: 'Headline here', standfirst: '' });
    expect(page.body.textContent).toContain('The boat came on Monday.');
  });
  it('takes a sentence over a byline for the headline under a section', () =>
    expect(read(`Harbour\n\nOne boat too many came.\n\nBy Ines Marlow\n\n${prose}\n\n${moreProse}`)).toMatchObject({
      section: 'Harbour',
      headline: 'One boat too many came.',
    }));
  it('joins lines that were broken to fit a width', () => {
    const wrapped = `${prose} ${moreProse} ${prose}`.replace(/(.{60,72}) /g, '$1\n');
    expect(blocks(read(`One boat too many at the old quay\n\n${wrapped}`))).toEqual([`paragraph: ${prose} ${moreProse} ${prose}`]);
  });
  it('takes a signed saying as a quotation', () => {
    const page = read(
      `One boat too many at the old quay\n\n${prose}\n\n“The sea keeps no books, and so the harbour must.”\n— Karla Voss\n\n${moreProse}`,
    );
    expect(page.body.child(1).type.name).toBe('quotation');
    expect(page.body.child(1).attrs['attribution']).toBe('Karla Voss');
  });
  it('keeps an editor’s insertion in the text', () =>
    expect(blocks(read(`One boat too many at the old quay\n\n${prose}\n\n${moreProse} [emphasis added]`))).toContain(
      `paragraph: ${moreProse} [emphasis added]`,
    ));
  it('keeps a short line that opens nothing as text, in doubt', () => {
    const page = read(`One boat too many at the old quay\n\n${prose}\n\n${moreProse}\n\nThe lamp is still burning`);
    expect(blocks(page).at(-1)).toBe('paragraph: The lamp is still burning');
    expect(said(page, 'doubtful')).toContain('short-line: The lamp is still burning');
  });
  it('says when the text stops within a sentence', () =>
    expect(
      said(
        read(`One boat too many at the old quay\n\n${prose}\n\n${moreProse} And then, when the tide had turned and the gulls were`),
        'doubtful',
      ).join(),
    ).toContain('end-missing'));
  it('takes a line of signs as a divider', () =>
    expect(
      read(`One boat too many at the old quay\n\n${prose}\n\n* * *\n\n${moreProse}`).body.children.map((block) => block.type.name),
    ).toEqual(['paragraph', 'divider', 'paragraph']));
  it('numbers an ordered list as it was numbered', () => {
    const page = read(`One boat too many at the old quay\n\n${prose}\n\n3. Count the boats\n4. Count them again\n\n${moreProse}`);
    expect(page.body.child(1).attrs).toMatchObject({ ordered: true, start: 3 });
  });
  it('refuses a text without a story', () =>
    expect(errorCode(readText('Menu\nHome\nSearch\n', { fileName: 'menu.txt', ids: countingIds() }))).toBe('no-article'));
});
