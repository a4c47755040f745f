/** The one style sheet of a page: only what its kind, its script and its publication need, and the same text every time. */
import { type LanguageTag, scriptOf } from '../../core/language.ts';
import type { EditionFrame } from '../published.ts';
import { darkPalette, lightPalette, type Palette, readableAccent } from './colour.ts';
import { articleCss } from './css/article.ts';
import { baseCss, printCss } from './css/base.ts';
import { frontCss, teaserCss } from './css/front.ts';
import { chooserCss, listCss, noticeCss } from './css/lists.ts';
import { fontRules } from './fonts.ts';
import { isNastaliq, listStyleOf, settingOf } from './scripts.ts';

/** The kinds of page that look different. */
export type StyleKind = 'front' | 'list' | 'article' | 'notice' | 'chooser';

/** Classes that move the visible part of a cut picture to its focus, in steps of ten per cent; the middle needs none. */
const focusCss = Array.from({ length: 11 }, (_, step) => (step === 5 ? '' : `.x${step}{--x:${step}0%}.y${step}{--y:${step}0%}`)).join('');

const cssOf: Readonly<Record<StyleKind, string>> = {
  front: teaserCss + frontCss + focusCss,
  list: teaserCss + listCss + focusCss,
  article: articleCss,
  notice: noticeCss,
  chooser: chooserCss,
};

const sheets = new Map<string, string>();

/** The style sheet of a kind of page in an edition of a publication with this accent. */
export function styleSheet(kind: StyleKind, tag: LanguageTag, accent: EditionFrame['publication']['accent']): string {
  const key = `${kind} ${tag} ${accent}`;
  const known = sheets.get(key);
  if (known !== undefined) return known;
  const faces = isNastaliq(tag) ? '' : fontRules(scriptOf(tag), new Intl.Locale(tag).language);
  const sheet = faces + compact(variables(tag, accent) + baseCss + cssOf[kind] + printCss);
  sheets.set(key, sheet);
  return sheet;
}

/** CSS without the white space that only people need. It must hold no strings with more than single spaces. */
export function compact(css: string): string {
  return css
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replaceAll(';}', '}')
    .trim();
}

function variables(tag: LanguageTag, accent: string): string {
  const { size, leading, headlineLeading, families, hyphens, hasCapitals, nameplateRoom } = settingOf(tag);
  return `
:root{color-scheme:light dark;${colours(lightPalette, accent)}
--serif:${families};--sans:system-ui,sans-serif;
--size:${size}rem;--leading:${leading};--tight:${headlineLeading};--head:${Math.max(1.25, headlineLeading)};--snug:${Math.round(leading * 87) / 100};
--name:${Math.max(1, Math.round((headlineLeading - 0.1) * 100) / 100)};
--small:${hasCapitals ? '.8125rem' : '.875rem'};--display:${hasCapitals ? '-.015em' : 'normal'};
--caps:${hasCapitals ? '.04em' : 'normal'};--upper:${hasCapitals ? 'uppercase' : 'none'};
--figures:${hasCapitals ? 'oldstyle-nums proportional-nums' : 'lining-nums'};--room:${nameplateRoom};
--hyphens:${hyphens ? 'auto' : 'manual'};--digits:${listStyleOf(tag)}}
@media (prefers-color-scheme:dark){:root{${colours(darkPalette, accent)}}}
${hasCapitals ? '' : 'em,i{font-style:normal;font-weight:700}'}
${scriptOf(tag) === 'Jpan' ? 'h1,h2,h3{word-break:auto-phrase}' : ''}
`;
}

function colours(palette: Palette, accent: string): string {
  const { paper, tint, ink, quiet, line } = palette;
  return `--paper:${paper};--tint:${tint};--ink:${ink};--quiet:${quiet};--line:${line};--accent:${readableAccent(accent, palette)};`;
}
