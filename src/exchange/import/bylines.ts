/** Bylines as pages print them: the words that lead them in, in many languages, and the names in them. */

const leadIns =
  '(?:by|written by|reported by|story by|text by|words by|from|von|text von|par|de notre correspondant|por|escrito por|da|di|a cura di|door|av|af|kirjoittanut|przez|autor(?:ka|ki|es|a|in|en)?|od|szerző|írta|de către|yazan|yazar|haber|автор(?:ы|и|ка)?|текст|пише|написал[аи]?|аутор|συντάκτ(?:ης|ρια)|γράφει(?: (?:ο|η))?|του|της|των|بقلم|كتب|كتبت|بواسطة|الكاتب|نوشته|نویسنده|תחریר|تحریر|از|מאת|द्वारा|लेखक|लेखिका|लेखन|লেখক|প্রতিবেদক|লিখেছেন|எழுதியவர்|โดย|เขียนโดย|bởi|tác giả|oleh|penulis|作者|(?:本[报報台社网網刊])?(?:特[约約派])?(?:记者|記者)|文|撰文|編集|執筆|筆者|文・|기자|글|author|authors|autore|autrice|auteur|auteure|autoren|verfasser)';
const ledWithColon = new RegExp(`^\\s*(?:${leadIns})\\s*[:：]\\s*(?=\\S)`, 'iu');
const led = new RegExp(`^\\s*(?:${leadIns})(?:\\s*[:：|/]\\s*|\\s+)(?=\\S)`, 'iu');
/** Words that begin a byline even without a colon behind them, because they hardly begin anything else. */
const ledSure =
  /^\s*(?:(?:by|written by|von|par|por|door|di|av|af|autor(?:ka|a|in|es)?|автор(?:ы|и)?|بقلم|كتب|كتبت|نوشتهٔ?|מאת|द्वारा|লেখক|எழுதியவர்|โดย|oleh|γράφει (?:ο|η)|作者|(?:本[报報台社网網刊])?(?:特[约約派])?(?:记者|記者)|文)(?:\s*[:：]\s*|\s+))(?=\S)/iu;
const between =
  /\s*(?:[,、，;；|/•·&]|\s(?:and|und|et|y|e|en|och|og|ja|i|a|és|și|ve|и|і|та|και|و|और|এবং|மற்றும்|และ|và|dan|和|及|与)\s)\s*/iu;
/** A Chinese reporter with the place of the report: `記者林小溪／台北報導`. */
const reported =
  /^(?:本[報报台社])?[記记]者\s*(\p{Script=Han}{2,4})\s*[/／\s].{0,12}[報报][導导道]$|^本[报報台社网網刊][記记]者(\p{Script=Han}{2,4})$/u;
/** Names that only spaces part, as papers of China print several reporters. */
const spacedNames = /^\p{Script=Han}{2,4}(?:[\s\u3000]+\p{Script=Han}{2,4})+$/u;
/** What papers write behind the name of a reporter. */
const role = /\s?(?:기자|특파원|논설위원|記者|记者|特派員|編集委員)$/u;
const noPerson =
  /\b(?:staff|reporter|correspondent|writer|editor|redaktion|rédaction|redacción|redazione|agency|agencies|news service|associated press|reuters|afp|dpa|updated|published|min(?:ute)?s? read)\b/i;

/**
 * The line without the word that leads a byline in; null where there is none. Without a colon behind them only words that hardly begin
 * anything else count.
 */
export function afterLeadIn(line: string): string | null {
  const reporter = reporterIn(line);
  if (reporter !== undefined) return reporter;
  const found = ledWithColon.exec(line) ?? ledSure.exec(line);
  return found === null ? null : line.slice(found[0].length).trim();
}

function reporterIn(line: string): string | undefined {
  const found = reported.exec(line);
  return found?.[1] ?? found?.[2];
}

/** The names in a credit line, without lead-in, roles, agencies, dates and places. */
export function namesIn(byline: string): readonly string[] {
  const found = led.exec(byline);
  const said = reporterIn(byline) ?? (found === null ? byline : byline.slice(found[0].length));
  const areSeveral = found?.[0].includes('记者') === true && spacedNames.test(said.trim());
  const rest = areSeveral ? said.trim().replace(/[\s\u3000]+/gu, '、') : said;
  const names: string[] = [];
  for (const part of rest.replace(/\([^)]*\)/gu, ' ').split(between)) {
    const name = (part.split(/\s+[-–—]\s+|\s{2,}|\n|\s(?:in|from|aus|à)\s(?=\p{Lu})/u)[0] ?? '')
      .replace(/\s+/gu, ' ')
      .replace(role, '')
      .replace(/^[\s.:@-]+|[\s.:,-]+$/gu, '');
    if (isName(name) && !names.includes(name)) names.push(name);
  }
  const isPlace = (name: string): boolean => /^\p{Lu}\S*$/u.test(name) && /^\p{Lu}\S*\s/u.test(names[0] ?? '');
  return names.filter((name) => !isPlace(name));
}

/** True for a line that names the agency or office of the writer above it. */
export function isAffiliation(line: string): boolean {
  return line.length <= 60 && !/[!?。！？]|\.$/u.test(line) && noPerson.test(line);
}

/** True for what can be a person's name: few words, no digits, no sentence; capitals where the script has them. */
export function isName(text: string): boolean {
  const words = text.split(/[\s\u00a0]+/u).filter((word) => word !== '');
  if (words.length === 0 || words.length > 6 || text.length < 2 || text.length > 60 || noPerson.test(text)) return false;
  if (/[\d@#:;!?"“”„«»。！？…]/u.test(text) || !/^(?:[\p{L}\p{M}\s.'’‘`·・\u00a0\u200c-]|\u200d)+$/u.test(text)) return false;
  if (/\.$/u.test(text) && words.length > 3) return false;
  if (!/[\p{Lu}\p{Ll}]/u.test(text)) return true;
  return /^\p{Lu}/u.test(text) && words.filter((word) => /^\p{Ll}/u.test(word)).every((word) => particles.has(word));
}

const particles = new Set(
  'de del della di da do dos das van der den von zu zum zur af av la le les el al bin ibn bint ben e y i und und’ ten ter te du des d’'.split(
    ' ',
  ),
);
