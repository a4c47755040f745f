/** What the frames of other sites' pages show. */
import { type Embed, knownEmbed } from '../../../core/body/known-embed.ts';

/** Frames that measure or advertise rather than show. */
const notShown =
  /doubleclick|googletagmanager|googlesyndication|google\.com\/recaptcha|adservice|amazon-adsystem|outbrain|taboola|facebook\.com\/(?:tr|plugins\/(?:like|share|page))|platform\.twitter\.com\/widgets\/(?:tweet|follow)_button|disqus|addthis|sharethis|scorecardresearch|chartbeat|quantserve|consent|newsletter|\/ads?[/.]/i;

/** What a frame shows; null for advertisements, counters and addresses that are not of the web. */
export function embedOfFrame(address: string): Embed | null {
  const known = knownEmbed(address);
  if (known !== null) return known;
  if (!/^https:\/\/[^/\s"<>\\]+[^\s"<>\\]*$/i.test(address) || notShown.test(address) || !URL.canParse(address)) return null;
  return { provider: new URL(address).hostname.replace(/^www\./, ''), address };
}
