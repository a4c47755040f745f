/** The parts of the head, which are written in fields above the text. */
const heads: readonly string[] = ['kicker', 'headline', 'standfirst'];

/** True for a part of the head. */
export function isHead(segment: string): boolean {
  return heads.includes(segment);
}

/** The part of the head that is written in this field; null for any other element. */
export function headOfField({ id }: Element): string | null {
  const name = id.replace(/^field-/, '');
  return id !== name && isHead(name) ? name : null;
}
