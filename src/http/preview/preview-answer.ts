/** Previews as answers: nobody keeps them, no search engine lists them, nothing in them runs, and no other site learns their address. */
import { pageSecurity, pairs } from '../security-headers.ts';

export interface PreviewAnswer {
  readonly status?: number;
  /** True if the newsroom may show it in a frame. */
  readonly isFramed?: boolean;
}

/** A page of HTML that is not public. */
export function previewAnswer(html: string, { status = 200, isFramed = false }: PreviewAnswer = {}): Response {
  return new Response(html, {
    status,
    headers: {
      ...Object.fromEntries(pairs(pageSecurity(html, isFramed ? "'self'" : "'none'"))),
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-store',
      'X-Robots-Tag': 'noindex, nofollow, noarchive',
      'Referrer-Policy': 'no-referrer',
    },
  });
}
