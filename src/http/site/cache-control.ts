/**
 * How long others may keep an answer. Pages: a minute, and one more while a newer one is fetched, so that what is taken down or
 * corrected is gone everywhere within two; for a day if the server is out of reach. Old addresses: an hour, since what they lead to
 * may move again. Media files are named by their content and never change.
 */
export const cacheControl = {
  page: 'public, max-age=60, stale-while-revalidate=60, stale-if-error=86400',
  redirect: 'public, max-age=3600',
  notFound: 'public, max-age=10',
  choice: 'private, max-age=0, must-revalidate',
  media: 'public, max-age=31536000, immutable',
  never: 'no-store',
} as const;
