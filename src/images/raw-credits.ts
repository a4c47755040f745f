/** What one of the three kinds of metadata in a picture file says. */
export interface RawCredits {
  headline?: string;
  caption?: string;
  altText?: string;
  creator?: string;
  credit?: string;
  copyright?: string;
  place?: string;
  licence?: string;
  instructions?: string;
  /** Milliseconds since the epoch; a time without a zone counts as UTC. */
  takenAt?: number;
}

/** Text from a file: without the zeros and control characters that writers leave, lines kept. */
export function cleanText(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .trim();
}
