import { describe, expect, it } from 'vitest';
import { htmlOfPlainText } from './plain-text.ts';

const line = 'A line of some sixty signs, which a mail program has broken';

describe('plain text', () => {
  it.each([
    ['one line is one paragraph', 'a', '<p>a</p>'],
    ['without blank lines every line is a paragraph', 'a\r\nb\rc', '<p>a</p><p>b</p><p>c</p>'],
    ['blank lines part paragraphs, lines inside are breaks', 'a\nb\n \n\nc\n', '<p>a<br>b</p><p>c</p>'],
    ['lines broken at a margin are joined', `${line}\n${line}\nend.\n\nb`, `<p>${line} ${line} end.</p><p>b</p>`],
    ['signs of markup are text', '<b>&</b>', '<p>&lt;b&gt;&amp;&lt;/b&gt;</p>'],
    ['tabs and runs of spaces are spaces', ' a\t\tb   c ', '<p>a b c</p>'],
    ['nothing is nothing', ' \n\n', ''],
  ])('%s', (_, text, expected) => expect(htmlOfPlainText(text)).toBe(expected));
});
