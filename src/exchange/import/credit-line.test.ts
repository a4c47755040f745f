import { describe, expect, it } from 'vitest';
import { countingIds, value } from '../../../test/builders.ts';
import { isSourceLine } from './credit-line.ts';
import { isDateLine } from './dates.ts';
import { readHtml } from './html/read-html.ts';
import type { ImportedPage } from './imported-page.ts';
import { readText } from './text/read-text.ts';

const zh = [
  '本周渔港迎来今年最大的一次丰收，渔民们连续三天在码头上忙碌，把一箱箱鲜鱼搬上岸，直到天色渐暗才肯休息，码头的灯一直亮到清晨。',
  '港务办公室主任表示，今年的鱼汛比往年提前了两个星期，这与海水温度的变化有关，研究人员正在继续观察，并计划在年底公布一份完整的报告。',
  '镇上的餐馆老板说，价格已经连续下降了五天，顾客明显增多，许多人从邻近的城市专程赶来，只为尝一尝刚上岸的鲜鱼，旅馆也因此全部客满。',
];
const ja = [
  '港湾事務所は今春、二度にわたって船の数を数えたが、どちらの時も帳簿より一隻多かったと発表した。守衛は首をかしげ、誰の船なのかは今もわかっていない。',
  '守衛によると、正直な船は夜に三つの灯りをつけるという。船尾に白い灯り、右舷に緑の灯り、左舷に赤い灯りである。その船には一つもなかった。',
  '木曜日には船は消え、帳簿は再び正しくなったが、港湾事務所はそれを喜ばなかった。来週もう一度数え直すことにしており、結果は月末に公表される。',
];
const layouts: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['2024年10月5日 08:30 来源：海报网 记者 李明', ['2024年10月5日 08:30 来源：海报网 记者 李明'], zh],
  ['2024-10-05 08:30:00　来源：海报网　作者：李明', ['2024-10-05 08:30:00　来源：海报网　作者：李明'], zh],
  ['three lines', ['2024年10月5日', '来源：海报网', '本报记者 李明'], zh],
  ['three lines, the name first', ['本报记者 李明', '2024年10月5日 08:30', '来源：海报网'], zh],
  ['2024年10月5日 9時30分 出典：海辺新聞 記者 李明', ['2024年10月5日 9時30分 出典：海辺新聞 記者 李明'], ja],
  ['a Japanese date with the paper that showed it', ['2024年10月5日(土) 9時30分 配信 海辺新聞', '記者 李明'], ja],
];
const headline = '渔港迎来今年最大的一次丰收';
const html = (lines: readonly string[], prose: readonly string[]): ImportedPage =>
  value(
    readHtml({
      html: `<!doctype html><html lang="${prose === zh ? 'zh' : 'ja'}"><head><title>${headline}</title></head><body><article><h1>${headline}</h1>${lines.map((line) => `<div>${line}</div>`).join('')}${prose.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`,
      fileName: 'harbour.html',
      url: null,
      ids: countingIds(),
    }),
  );
const text = (lines: readonly string[], prose: readonly string[]): ImportedPage =>
  value(readText(`社会\n\n${headline}\n\n${lines.join('\n')}\n\n${prose.join('\n\n')}\n`, { fileName: 'harbour.txt', ids: countingIds() }));

describe('lines of date, source and reporter', () => {
  it.each(layouts)('are fields of a page: %s', (_, lines, prose) => {
    const page = html(lines, prose);
    expect(page).toMatchObject({ headline, published: '2024-10-05', authors: ['李明'] });
    expect(page.body.children.map(({ textContent }) => textContent)).toEqual(prose);
  });
  it.each(layouts)('are fields of a capture: %s', (_, lines, prose) => {
    const page = text(lines, prose);
    expect(page).toMatchObject({ section: '社会', headline, published: '2024-10-05', authors: ['李明'] });
    expect(page.body.children.map(({ textContent }) => textContent)).toEqual(prose);
  });
  it.each(['记者手记', '記者会見', '来源不明的船', '2024年10月5日，港口迎来了今年最大的一次丰收。'])(
    'are not what only begins like one: %s',
    (line) => {
      expect([isSourceLine(line), isDateLine(line)]).toEqual([false, false]);
    },
  );
});
