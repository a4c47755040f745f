/** Other sites' players and posts, recognised by the addresses of their pages and frames. */

export interface Embed {
  /** The name of the site, as readers know it: `YouTube`; its host name where it is not known. */
  readonly provider: string;
  readonly address: string;
}

const providers: readonly { readonly provider: string; readonly form: RegExp; readonly address: (found: RegExpExecArray) => string }[] = [
  {
    provider: 'YouTube',
    form: /^https?:\/\/(?:www\.|m\.)?(?:youtube(?:-nocookie)?\.com\/(?:embed\/|watch\?(?:[^#]*&)?v=|shorts\/|live\/|v\/)|youtu\.be\/)([\w-]{11})(?![\w-])/i,
    address: (found) => `https://www.youtube.com/watch?v=${found[1]}`,
  },
  {
    provider: 'Vimeo',
    form: /^https?:\/\/(?:www\.|player\.)?vimeo\.com\/(?:video\/)?(\d+)/i,
    address: (found) => `https://vimeo.com/${found[1]}`,
  },
  {
    provider: 'Dailymotion',
    form: /^https?:\/\/(?:www\.|geo\.)?dailymotion\.com\/(?:embed\/)?video\/(\w+)/i,
    address: (found) => `https://www.dailymotion.com/video/${found[1]}`,
  },
  {
    provider: 'X',
    form: /^https?:\/\/(?:www\.|mobile\.)?(?:twitter|x)\.com\/(?:#!\/)?(\w{1,20})\/status(?:es)?\/(\d+)/i,
    address: (found) => `https://x.com/${found[1]}/status/${found[2]}`,
  },
  {
    provider: 'X',
    form: /^https?:\/\/platform\.twitter\.com\/embed\/[^?]*\?(?:[^#]*&)?id=(\d+)/i,
    address: (found) => `https://x.com/i/status/${found[1]}`,
  },
  {
    provider: 'Instagram',
    form: /^https?:\/\/(?:www\.)?instagram\.com\/(p|reel|tv)\/([\w-]+)/i,
    address: (found) => `https://www.instagram.com/${found[1]}/${found[2]}/`,
  },
  {
    provider: 'Facebook',
    form: /^https?:\/\/(?:www\.)?facebook\.com\/plugins\/(?:post|video)\.php\?(?:[^#]*&)?href=([^&#]+)/i,
    address: (found) => decoded(found[1] ?? ''),
  },
  {
    provider: 'Facebook',
    form: /^https?:\/\/(?:www\.|m\.)?facebook\.com\/[\w.]+\/(?:posts|videos)\/[\w.-]+/i,
    address: (found) => found[0],
  },
  {
    provider: 'TikTok',
    form: /^https?:\/\/(?:www\.)?tiktok\.com\/(?:@[\w.]+\/video|embed(?:\/v2)?)\/(\d+)/i,
    address: (found) => (found[0].includes('/@') ? found[0] : `https://www.tiktok.com/embed/v2/${found[1]}`),
  },
  {
    provider: 'SoundCloud',
    form: /^https?:\/\/w\.soundcloud\.com\/player\/?\?(?:[^#]*&)?url=([^&#]+)/i,
    address: (found) => decoded(found[1] ?? ''),
  },
  {
    provider: 'Spotify',
    form: /^https?:\/\/open\.spotify\.com\/(?:embed(?:-podcast)?\/)?(track|album|playlist|episode|show|artist)\/(\w+)/i,
    address: (found) => `https://open.spotify.com/${found[1]}/${found[2]}`,
  },
];

/** What the address of a player or post leads to; null if it is none that is known. */
export function knownEmbed(address: string): Embed | null {
  for (const { provider, form, address: canonical } of providers) {
    const found = form.exec(address);
    if (found === null) continue;
    const result = canonical(found);
    if (/^https?:\/\/[^/\s"<>\\]+[^\s"<>\\]*$/i.test(result)) return { provider, address: result };
  }
  return null;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
