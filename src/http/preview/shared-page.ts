/** What a secret link shows: the preview under a bar that says what it is, or a page that says why there is none. */
import { iconPath } from '../../core/addresses.ts';
import type { Instant, TimeZone } from '../../core/instant.ts';
import { attribute, html, trustedMarkup } from '../../render/html/markup.ts';
import { darkPalette, lightPalette } from '../../render/theme/colour.ts';
import { type SharedLanguage, sharedTexts } from './shared-texts.ts';

interface Sharing {
  readonly language: SharedLanguage;
  readonly expiresAt: Instant;
  readonly timeZone: TimeZone;
}

/** The page with the bar above it; without the bar and its style it has the bytes of the public page. */
export function sharedPage(page: string, { language, expiresAt, timeZone }: Sharing): string {
  const dates = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { ...dateParts, timeZone });
  const bar = html`<aside class="unpublished"${languageOf(language)}>${sharedTexts(language).bar(dates.format(expiresAt))}</aside>`;
  return page.replace('</head>', () => `<style>${barStyle}</style></head>`).replace('<body>', () => `<body>${bar.text}`);
}

const dateParts = { day: 'numeric', month: 'long', year: 'numeric', hour: 'numeric', minute: '2-digit', timeZoneName: 'short' } as const;

/** A page that says why the link shows nothing. */
export function noPreviewPage(language: SharedLanguage, reason: 'expired' | 'unknown' | 'missing'): string {
  const { title, sentence } = sharedTexts(language)[reason];
  return html`<!doctype html>
<html${languageOf(language)}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="${iconPath}" type="image/svg+xml">
<title>${title}</title>
<style>${trustedMarkup(noticeStyle)}</style>
</head>
<body><main><h1>${title}</h1><p>${sentence}</p></main></body>
</html>
`.text;
}

function languageOf(language: SharedLanguage) {
  return html`${attribute('lang', language)}${attribute('dir', language === 'ar' ? 'rtl' : 'ltr')}`;
}

const bar = ({ paper, ink }: { readonly paper: string; readonly ink: string }) => `background:${ink};color:${paper}`;

const barStyle = `.unpublished{position:sticky;inset-block-start:0;z-index:9;padding:.4rem 1rem;font:600 .8125rem/1.4 system-ui,sans-serif;text-align:center;${bar(lightPalette)}}@media(prefers-color-scheme:dark){.unpublished{${bar(darkPalette)}}}@media print{.unpublished{position:static}}`;

const noticeStyle = `:root{color-scheme:light dark}body{margin:0;background:${lightPalette.paper};color:${lightPalette.ink};font:1.0625rem/1.6 system-ui,sans-serif}main{max-width:34rem;margin:15vh auto 0;padding:1rem}h1{font:600 1.6rem/1.25 Georgia,serif;border-block-start:2px solid;padding-block-start:.75rem}@media(prefers-color-scheme:dark){body{background:${darkPalette.paper};color:${darkPalette.ink}}}`;
