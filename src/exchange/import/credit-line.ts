/** Source, reporter and editor as Chinese and Japanese pages name them beside the date: `2024年10月5日 来源：海报网 记者 李明`. */

export interface Credits {
  /** The line without what names a source or a person. */
  readonly rest: string;
  readonly source: string;
  /** The reporter with the word before the name; empty for none. */
  readonly byline: string;
}

const sourceForm =
  /(?<!\p{Script=Han})(?:(?:信息|文章|新闻|新聞|稿件|资料|資料)?(?:来源|來源)|稿源|出典|配信元|引用元)\s*[:：]\s*([^\s|｜,，;；。]{1,40})/u;
const person = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー・]{1,12}`;
const led = (words: string): RegExp =>
  new RegExp(String.raw`(?<=^|[\s|｜,，;；(（])(?:${words})(?:\s*[:：/／]\s*|\s+)${person}(?:[\s、]${person}){0,3}(?=$|[\s|｜)）])`, 'u');
const reporterForm = led('(?:本[报報台社网網刊])?(?:特[约約派])?(?:记者|記者)|作者|撰文|筆者');
const editorForm = led('责任编辑|責任編輯|责编|責編|编辑|編輯|校对|審核|审核');

/** What a line says of source and reporter, and what else it holds; editors are taken off too. */
export function creditsIn(line: string): Credits {
  const withoutEditor = line.replace(editorForm, ' ');
  const source = sourceForm.exec(withoutEditor);
  const withoutSource = withoutEditor.replace(sourceForm, ' ');
  const byline = (reporterForm.exec(withoutSource)?.[0] ?? '').trim();
  const rest = withoutSource.replace(reporterForm, ' ').trim();
  return {
    rest: rest === '' || byline !== '' || source !== null || withoutEditor !== line ? rest : line,
    source: source?.[1] ?? '',
    byline,
  };
}

/** True for a line that names where a text came from, or who edited it, and says nothing else but the reporter. */
export function isSourceLine(line: string): boolean {
  const { rest, byline } = creditsIn(line);
  return line.length <= 120 && rest !== line && !/[\p{L}\p{N}]/u.test(rest) && (byline === '' || byline.length < line.trim().length);
}
