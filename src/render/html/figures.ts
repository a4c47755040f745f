/** Figures and galleries: a picture with its caption and its credit; where the picture may not be shown, its words alone. */
import type { Node } from 'prosemirror-model';
import type { PublishedPicture } from '../published.ts';
import { inlineHtml } from './inline.ts';
import { html, isNothing, joined, type Markup, nothing } from './markup.ts';
import { feedPictureHtml, pictureHtml } from './picture.ts';
import { look, type Writing } from './writing.ts';

const wideSizes = '(min-width: 56rem) 52rem, 100vw';
const gallerySizes = '(min-width: 56rem) 26rem, 100vw';

interface Shown {
  readonly picture: PublishedPicture;
  readonly altText: string;
  readonly caption: Markup;
  readonly credit: string;
}

/** A figure of the body. */
export function figureHtml(writing: Writing, figure: Node, place: 'text' | 'gallery' | 'main' = 'text'): Markup {
  const picture = writing.article.pictures.get(String(figure.attrs['picture']));
  const words = inlineHtml(writing, figure);
  const { alt, credit } = figure.attrs;
  if (picture === undefined) {
    const line = captionLine(writing, words, String(credit));
    return isNothing(line) ? nothing : html`<figure${look(writing, 'fig words')}>${line}</figure>`;
  }
  return shownHtml(
    writing,
    {
      picture,
      altText: String(alt) || picture.altText,
      caption: isNothing(words) ? html`${picture.caption}` : words,
      credit: String(credit) || picture.credit,
    },
    place,
  );
}

/** The article's own picture above its text. */
export function ownPictureHtml(writing: Writing, picture: PublishedPicture): Markup {
  const { altText, caption, credit } = picture;
  return shownHtml(writing, { picture, altText, caption: html`${caption}`, credit }, 'main');
}

/** Several figures side by side; nothing if none of them has anything to show. */
export function galleryHtml(writing: Writing, gallery: Node): Markup {
  const isAlone = gallery.children.filter((figure) => isShown(writing, figure)).length === 1;
  const figures = joined(gallery.children.map((figure) => figureHtml(writing, figure, isAlone ? 'text' : 'gallery')));
  return isNothing(figures) ? nothing : html`<div${look(writing, 'gallery')}>${figures}</div>`;
}

function isShown({ article }: Writing, { attrs, content }: Node): boolean {
  return article.pictures.has(attrs['picture']) || content.size > 0 || attrs['credit'] !== '';
}

function shownHtml(writing: Writing, { picture, altText, caption, credit }: Shown, place: 'text' | 'gallery' | 'main'): Markup {
  const isFirst = writing.awaitsPicture;
  writing.awaitsPicture = false;
  const image =
    writing.form === 'feed'
      ? feedPictureHtml(picture, altText, writing.baseUrl)
      : pictureHtml(picture, { sizes: place === 'gallery' ? gallerySizes : wideSizes, altText, isFirst, look: 'pic' });
  return html`<figure${look(writing, place === 'main' ? 'fig main' : 'fig')}>${image}${captionLine(writing, caption, credit)}</figure>`;
}

function captionLine(writing: Writing, caption: Markup, credit: string): Markup {
  const creditPart = credit === '' ? nothing : html`<span${look(writing, 'credit')}>${credit}</span>`;
  const words = joined(
    [caption, creditPart].filter((part) => !isNothing(part)),
    ' ',
  );
  return isNothing(words) ? nothing : html`<figcaption>${words}</figcaption>`;
}
