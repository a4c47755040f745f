/** The check list before publishing: what stops an article from going to readers, and what somebody should look at again. */
import type { SegmentKey } from './alignment/segments.ts';
import type { Alignment } from './alignment/states.ts';
import type { ArticleContent } from './article.ts';
import { type Block, blocksOf } from './body/blocks.ts';
import { internalLinks } from './body/internal-links.ts';
import type { Body } from './body/schema.ts';
import type { ArticleTerms } from './glossary/term-checks.ts';
import type { BlockId, PictureId } from './ids.ts';
import { toIso } from './instant.ts';
import { figuresIn, type PicturePlace } from './picture-rules.ts';
import { type PublishError, type PublishingWish, refusals } from './publish.ts';

export interface CheckSubject extends PublishingWish {
  /** Where readers find the site, as in `Publication`. */
  readonly baseUrl: string;
  /** Those paths of `internalLinks` at which readers find nothing. */
  readonly deadPaths: ReadonlySet<string>;
  readonly openSuggestions: number;
  readonly openComments: number;
  /** How it stands against its original; null for an original. */
  readonly alignment: Alignment | null;
  readonly terms: ArticleTerms;
}

type Advice =
  | 'standfirst-missing'
  | 'byline-missing'
  | 'headline-long'
  | 'search-description-missing'
  | 'lead-picture-missing'
  | 'alt-text-missing'
  | 'caption-missing'
  | 'frame-empty'
  | 'embed-undescribed'
  | 'quotation-gap'
  | 'row-empty'
  | 'link-dead'
  | 'segment-stale'
  | 'segment-unconfirmed'
  | 'segments-missing'
  | 'term-forbidden'
  | 'term-has-better'
  | 'term-unused'
  | 'suggestions-open'
  | 'comments-open';

export interface PublishCheck {
  readonly code: Exclude<PublishError['code'], 'published-in-future'> | Advice;
  /** `blocks`: `publish` refuses for it. */
  readonly level: 'blocks' | 'advises';
  /** Where to go to mend it; null for what concerns the article or story as a whole. */
  readonly where: CheckPlace | null;
  /** What a sentence about it needs besides the place. */
  readonly details: Readonly<Record<string, string | number>>;
}

type CheckPlace =
  | { readonly kind: 'field'; readonly field: keyof ArticleContent }
  | { readonly kind: 'block'; readonly blockId: BlockId; readonly segment: SegmentKey };

const headFields = ['kicker', 'headline', 'standfirst'] as const;

/** Search engines show about so much of a title; letters of East Asian scripts take the room of two. */
const longestSearchTitle = 70;

/**
 * Everything that blocks, as `publish` would refuse it, then what is advised, each in the order of the page. Words that a picture has in
 * the edition count for a figure that has none of its own, as they do for readers.
 */
export function publishChecks(subject: CheckSubject): readonly PublishCheck[] {
  const { content } = subject;
  return [
    ...refusals(subject).flatMap((refusal) => blocking(refusal, subject)),
    ...headAdvice(content),
    ...pictureAdvice(subject),
    ...gapAdvice(content.body),
    ...internalLinks(content.body, subject.baseUrl)
      .filter(({ path }) => subject.deadPaths.has(path))
      .map(({ path, blockId }) => advice('link-dead', inBlock(blockId), { path })),
    ...alignmentAdvice(subject),
    ...termAdvice(subject),
    ...counted('suggestions-open', subject.openSuggestions),
    ...counted('comments-open', subject.openComments),
  ];
}

function blocking(refusal: PublishError, { content, pictures }: CheckSubject): readonly PublishCheck[] {
  const check = (code: PublishCheck['code'], where: CheckPlace | null, details: PublishCheck['details'] = {}): PublishCheck => ({
    code,
    level: 'blocks',
    where,
    details,
  });
  const { code } = refusal;
  switch (code) {
    case 'story-spiked':
      return [check(code, null)];
    case 'story-embargoed':
      return [check(code, null, { embargo: toIso(refusal.embargo) })];
    case 'headline-missing':
      return [check(code, inField('headline'))];
    case 'body-empty':
      return [check(code, inField('body'))];
    case 'machine-text-unconfirmed':
      return [
        ...refusal.head.map((field) => check(code, { kind: 'field', field })),
        ...refusal.blocks.map((blockId) => check(code, inBlock(blockId))),
      ];
    case 'credit-missing':
      return [check(code, ofPicture(refusal, 'credit'), nameOf(refusal.pictureId, pictures))];
    case 'picture-right-expired':
      return placesOf(refusal.pictureId, content).map((place) => check(code, ofPicture(place), nameOf(refusal.pictureId, pictures)));
    case 'published-in-future':
      return [];
  }
}

function headAdvice({
  headline,
  standfirst,
  byline,
  searchTitle,
  searchDescription,
  leadPicture,
}: ArticleContent): readonly PublishCheck[] {
  const [isStandfirstEmpty, isTitleOfItsOwn] = [standfirst.trim() === '', searchTitle.trim() !== ''];
  const length = widthOf(headline.trim());
  return [
    ...(isStandfirstEmpty ? [advice('standfirst-missing', inField('standfirst'))] : []),
    ...(byline.length === 0 ? [advice('byline-missing', inField('byline'))] : []),
    ...(length > longestSearchTitle && !isTitleOfItsOwn
      ? [advice('headline-long', inField('searchTitle'), { length, limit: longestSearchTitle })]
      : []),
    ...(isStandfirstEmpty && searchDescription.trim() === '' ? [advice('search-description-missing', inField('searchDescription'))] : []),
    ...(leadPicture === null ? [advice('lead-picture-missing', inField('leadPicture'))] : []),
  ];
}

function pictureAdvice({ article, content, pictures }: CheckSubject): readonly PublishCheck[] {
  const { leadPicture } = content;
  const figures = figuresIn(content.body).map((figure) => {
    const words = pictures.get(figure.pictureId)?.words.get(article.edition);
    return { ...figure, caption: figure.caption.trim() || words?.caption, altText: figure.altText.trim() || words?.altText };
  });
  const isShownBelow = figures.some(({ pictureId }) => pictureId === leadPicture?.pictureId);
  const lead = leadPicture === null || isShownBelow ? [] : [{ pictureId: leadPicture.pictureId, blockId: null, ...leadPicture.words }];
  return [...lead, ...figures].flatMap(({ caption = '', altText = '', ...place }) => [
    ...(altText.trim() === '' ? [advice('alt-text-missing', ofPicture(place, 'alt'), nameOf(place.pictureId, pictures))] : []),
    ...(caption.trim() === '' ? [advice('caption-missing', ofPicture(place), nameOf(place.pictureId, pictures))] : []),
  ]);
}

/** What was begun and not filled. Empty paragraphs between others are a slip of the keyboard that harms nobody. */
function gapAdvice(body: Body): readonly PublishCheck[] {
  const found: PublishCheck[] = [];
  body.descendants((node, _at, parent) => {
    const { id, picture, title } = node.attrs;
    const isEmpty = node.content.size === 0;
    const { name } = node.type;
    if (name === 'figure' && picture === null) found.push(advice('frame-empty', inBlock(id)));
    if (name === 'embed' && title.trim() === '')
      found.push(advice('embed-undescribed', { kind: 'block', blockId: id, segment: `${id}/title` }));
    if (name === 'paragraph' && isEmpty && parent?.type.name === 'quotation') found.push(advice('quotation-gap', inBlock(id)));
    if (name === 'tableRow' && node.children.every((cell) => cell.content.size === 0))
      found.push(advice('row-empty', inBlock(node.firstChild?.attrs['id'])));
    return !node.isTextblock;
  });
  return found;
}

/** What a machine wrote and nobody confirmed blocks already; what is added renders nothing. */
function alignmentAdvice({ content, alignment }: CheckSubject): readonly PublishCheck[] {
  if (alignment === null) return [];
  const blocks = blocksOf(content.body);
  const said = { stale: 'segment-stale', unconfirmed: 'segment-unconfirmed' } as const;
  return [
    ...alignment.segments.flatMap(({ key, state }) =>
      state === 'stale' || state === 'unconfirmed' ? [advice(said[state], placeOfSegment(key, blocks))] : [],
    ),
    ...counted('segments-missing', alignment.missing.length),
  ];
}

/** Words that the paper does not use, and terms of the original without the paper's word for them. */
function termAdvice({ content, terms: { forbidden, original } }: CheckSubject): readonly PublishCheck[] {
  const blocks = blocksOf(content.body);
  return [
    ...forbidden.map(({ segment, text, instead }) =>
      advice(instead.length > 0 ? 'term-has-better' : 'term-forbidden', placeOfSegment(segment, blocks), {
        text,
        instead: instead.join(', '),
      }),
    ),
    ...original.flatMap(({ text, terms, renderedBy: [segment], isUsed }) => {
      const wanted = terms.flatMap((term) => (term.use === 'forbidden' ? [] : [term.text])).join(', ');
      return isUsed || segment === undefined ? [] : [advice('term-unused', placeOfSegment(segment, blocks), { text, wanted })];
    }),
  ];
}

function placeOfSegment(segment: SegmentKey, blocks: readonly Block[]): CheckPlace | null {
  const field = headFields.find((name) => name === segment);
  if (field !== undefined) return inField(field);
  const block = blocks.find(({ id }) => segment === id || segment.startsWith(`${id}/`));
  return block === undefined ? null : { kind: 'block', blockId: block.id, segment };
}

function counted(code: Advice, count: number): readonly PublishCheck[] {
  return count > 0 ? [advice(code, null, { count })] : [];
}

function advice(code: Advice, where: CheckPlace | null, details: PublishCheck['details'] = {}): PublishCheck {
  return { code, level: 'advises', where, details };
}

const inField = (field: keyof ArticleContent): CheckPlace => ({ kind: 'field', field });
const inBlock = (blockId: BlockId): CheckPlace => ({ kind: 'block', blockId, segment: blockId });

/** The figure, or words beside it; the field of the picture that stands for the article. */
function ofPicture({ blockId }: PicturePlace, words?: 'alt' | 'credit'): CheckPlace {
  if (blockId === null) return inField('leadPicture');
  return words === undefined ? inBlock(blockId) : { kind: 'block', blockId, segment: `${blockId}/${words}` };
}

function placesOf(pictureId: PictureId, { body, leadPicture }: ArticleContent): readonly PicturePlace[] {
  const lead = leadPicture?.pictureId === pictureId ? [{ pictureId, blockId: null }] : [];
  return [...lead, ...figuresIn(body).filter((figure) => figure.pictureId === pictureId)];
}

function nameOf(pictureId: PictureId, pictures: CheckSubject['pictures']): PublishCheck['details'] {
  return { picture: pictureId, fileName: pictures.get(pictureId)?.fileName ?? '' };
}

/** The room that a text takes, in letters. */
function widthOf(text: string): number {
  const wide = text.match(/[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}]/gu)?.length ?? 0;
  return [...text].length + wide;
}
