/** The bytes of an XML file as text: in UTF-8 or UTF-16 by its mark, else in the encoding that it names. */

/** Decodes a stream. Throws a `TypeError` where bytes are not of the encoding, and a `RangeError` for an encoding that is not known. */
export async function* decodedXml(bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: TextDecoder | null = null;
  for await (const piece of bytes) {
    decoder ??= new TextDecoder(encodingOf(piece), { fatal: true });
    yield decoder.decode(piece, { stream: true });
  }
  if (decoder !== null) yield decoder.decode();
}

function encodingOf(start: Uint8Array): string {
  const [first, second] = start;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  const declaration = new TextDecoder('latin1').decode(start.subarray(0, 200));
  return /^\s*<\?xml[^>]*\bencoding=["']([\w.-]+)["']/.exec(declaration.replace('ï»¿', ''))?.[1] ?? 'utf-8';
}
