/** Captions and credits: who owns a picture is printed behind what it shows, in brackets or after a word or sign for it. */

export interface CaptionParts {
  readonly caption: string;
  readonly credit: string;
  /** False when the credit was only guessed from its brackets. */
  readonly isCertain: boolean;
}

/** Words before the name of a picture's maker, in many languages. */
const pictureWord =
  '(?:photo(?:graph|graphy|graphe|s)?|foto(?:grafie|grafía|grafia|ğraf|s)?|image|imagen|imagem|immagine|bild(?:er|quelle|nachweis|rechte)?|picture|pic|afbeelding|beeld|obraz|zdjęcie|fot|kép|kuva|valokuva|resim|görsel|фото(?:графия|графії)?|снимка|світлина|изображение|صورة|الصورة|عکس|تصویر|צילום|תמונה|फोटो|चित्र|तस्वीर|ছবি|படம்|புகைப்படம்|ඡායාරූපය|ภาพ|ảnh|hình ảnh|gambar|圖片|图片|照片|摄影|攝影|圖|图|写真|画像|撮影|사진(?: ?제공)?|φωτογραφία|φωτο)';

/** The same and words before any owner: of a text, a drawing, a recording. */
const creditWord = `(?:${pictureWord}|credits?|crédits?|crédito|créditos|credito|copyright|source|quelle|fuente|fonte|источник|来源|來源|出典|출처|المصدر|kaynak|illustration|grafik|graphic|screenshot|video still)`;

/** Agencies and owners whose name alone says that a bracket is a credit. */
const owner =
  /(?:^|[\s/|,(])(?:AP|AFP|EPA|EFE|ANSA|DPA|dpa|PA|PTI|ANI|TASS|Reuters|REUTERS|Getty|Xinhua|AAP|APA|Keystone|Imago|imago|Shutterstock|Alamy|iStock|Unsplash|Pexels|Flickr|Wikimedia|Wikipedia|NASA|ESA|Bloomberg|Anadolu|NurPhoto|ZUMA|Sipa|Magnum|Corbis|AP Photo|CC[ -](?:BY|0)|Creative Commons|[Pp]ublic domain)(?=$|[\s/|,).:-])/u;

const startsWithWord = new RegExp(
  `^\\s*(?:©|ⓒ|\\(c\\)|@|fot\\. |${creditWord}s?\\s*(?:[:：=/／|\\-–—]|by |von |par |por |di |door |©|AP|AFP|Reuters|Getty))`,
  'iu',
);
const wordAlone = new RegExp(`^\\s*(?:${creditWord}\\s*(?:[:：=/／|]|by )|fot\\. |©|ⓒ|\\(c\\))\\s*(.+)$`, 'iu');
const bracketed = /^([\s\S]*?)\s*(?:\[([^[\]]{2,160})\]|［([^［］]{2,160})］|【([^【】]{2,160})】)\s*$/u;
const inParentheses = /^([\s\S]*?)\s*(?:\(((?:[^()]|\([^()]*\)){2,160})\)|（([^（）]{2,160})）)\s*\.?\s*$/u;
const afterWord = new RegExp(
  `^([\\s\\S]*?[.!?。！？…»”"')\\]]?)\\s*(?:\\b|(?<=[\\s.|/]))(${creditWord}\\s*[:：]\\s*[^.!?。！？]{2,100}|©\\s*[^.!?。！？]{2,100})\\s*\\.?\\s*$`,
  'iu',
);
const afterSentence = new RegExp(
  `^([\\s\\S]*?[.!?。！？…۔।॥»”"')\\]|/])\\s*((?:${pictureWord}\\s*[:：]|fot\\. |[©ⓒ])\\s*[^.!?。！？۔।:：]{2,60})\\.?$`,
  'iu',
);

/** A name in brackets before the word for taking or lending a picture. */
const beforeWord = /^(.{1,40}?)\s?(?:撮影|提供|摄影?|攝影?|供图|供圖)$/u;

/** The same behind an equals sign, as Japanese papers print it. */
const takenBy = /^([\s\S]+?)\s*[＝=]\s*([^＝=]{1,40}?)\s?(?:撮影|提供)$/u;

/** Editors' insertions into a text, which are no credits. */
const insertion =
  /^(?:sic|emphasis|my |our |translation|translated|editor|ed\.|laughter|applause|…|\.\.\.|\d+|note|hervorhebung|anm\.|sic!|traduction|traducción|курсив|прим)/iu;

/**
 * Parts a line into caption and credit where its end is a credit; null where it ends otherwise.
 * A bracket that only looks like a credit (capitals, several words or a stroke) is one in doubt.
 */
export function captionWithCredit(text: string): CaptionParts | null {
  const square = bracketed.exec(text);
  if (square !== null) return ofBracket(square[1] ?? '', square[2] ?? square[3] ?? square[4] ?? '');
  const round = inParentheses.exec(text);
  if (round !== null) {
    const inside = (round[2] ?? round[3] ?? '').trim();
    const caption = (round[1] ?? '').trim();
    if (startsWithWord.test(inside) || (/[/|]/.test(inside) && owner.test(inside)))
      return { caption, credit: creditOf(inside), isCertain: true };
    const lender = beforeWord.exec(inside)?.[1];
    if (lender !== undefined) return { caption, credit: lender, isCertain: true };
  }
  return null;
}

/** The same for a line in running text whose credit has no brackets: after a whole sentence, a word for a picture or a sign, and a name. */
export function captionWithWord(text: string): CaptionParts | null {
  const found = afterSentence.exec(text);
  if (found === null) return null;
  return { caption: (found[1] ?? '').replace(/[\s|/]+$/u, ''), credit: creditOf(found[2] ?? ''), isCertain: true };
}

/**
 * The same for a line that is known to be a caption: there, a credit may also follow a word or sign without brackets, and any owner
 * in parentheses is a credit. Gives the whole line as caption where no credit shows.
 */
export function partedCaption(text: string): CaptionParts {
  const found = captionWithCredit(text);
  if (found !== null) return found;
  const round = inParentheses.exec(text);
  const inside = (round?.[2] ?? round?.[3] ?? '').trim();
  if (round !== null && owner.test(inside)) return { caption: (round[1] ?? '').trim(), credit: creditOf(inside), isCertain: true };
  const taken = takenBy.exec(text);
  if (taken !== null) return { caption: taken[1] ?? '', credit: taken[2] ?? '', isCertain: true };
  const alone = wordAlone.exec(text);
  if (alone !== null && text.length <= 120) return { caption: '', credit: creditOf(text), isCertain: true };
  const behind = afterWord.exec(text);
  if (behind !== null)
    return { caption: (behind[1] ?? '').replace(/[\s|/–—-]+$/u, '').trim(), credit: creditOf(behind[2] ?? ''), isCertain: true };
  return { caption: text.trim(), credit: '', isCertain: true };
}

/** True for a text that names an agency or another known owner of pictures. */
export function namesOwner(text: string): boolean {
  return owner.test(text);
}

/** A credit without the word or sign that leads it in (`Photo: `), and without the brackets around it. */
export function creditOf(text: string): string {
  const inner = text
    .trim()
    .replace(/^[([［【（]+|[)\]］】）]+$/gu, (sign) => (sign.length > 0 && balanced(text) ? '' : sign))
    .trim();
  const led = wordAlone.exec(inner);
  const rest = led?.[1]?.trim() ?? inner;
  return /^[©ⓒ]/u.test(inner) || /^\(c\)/i.test(inner)
    ? inner
    : rest.replace(/^(?:[:：=]|by )\s*/iu, '').replace(/(?<=\p{Script=Han})[摄攝]$/u, '');
}

/** True for a line that is nothing but a credit: `Photo: Anna Berg`, `© Reuters`. */
export function isCreditAlone(text: string): boolean {
  return text.length <= 120 && (wordAlone.test(text) || /^[[(（［].*[\])）］]$/u.test(text)) && captionLine(text);
}

function captionLine(text: string): boolean {
  const inner = text.replace(/^[[(（［]|[\])）］]$/gu, '');
  return startsWithWord.test(inner) || owner.test(inner);
}

function ofBracket(before: string, inside: string): CaptionParts | null {
  const caption = before.trim();
  const credit = inside.trim();
  if (insertion.test(credit) || !/\p{L}/u.test(credit) || credit.length > 140) return null;
  if (startsWithWord.test(credit) || owner.test(credit)) return { caption, credit: creditOf(credit), isCertain: true };
  const looksLikeOne = /[/|]/u.test(credit) || (/^\p{Lu}/u.test(credit) && credit.split(/\s+/u).length >= 2 && !/[.!?]$/u.test(credit));
  return looksLikeOne ? { caption, credit, isCertain: false } : null;
}

function balanced(text: string): boolean {
  return /^[([［【（].*[)\]］】）]$/u.test(text.trim());
}
