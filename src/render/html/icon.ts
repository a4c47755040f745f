/** The icon: the initial of the publication's longest word, white on its accent. */
import { iconPath } from '../../core/addresses.ts';
import type { IconPage, RenderedPage } from '../published.ts';
import { html } from './markup.ts';

/** Renders the icon as SVG, in the system's serif. */
export function renderIcon({ name, accent }: IconPage): RenderedPage {
  const [longest = ''] = name.split(/\s+/u).toSorted((one, other) => other.length - one.length);
  const [initial = ''] = longest;
  const text =
    html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" fill="${accent}"/><text x="32" y="48" font-family="serif" font-weight="bold" font-size="48" fill="#fff" text-anchor="middle">${initial}</text></svg>
`.text;
  return { path: iconPath, status: 200, type: 'image/svg+xml', text };
}
