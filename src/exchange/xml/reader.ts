/** Reading XML from a stream, whoever made it: no definitions of its own are followed, nothing outside is asked, and nothing grows without bounds. */
import { SaxesParser } from 'saxes';

/** What was read cannot be understood; the message says where. */
export class XmlFault extends Error {
  override readonly name = 'XmlFault';
  readonly line: number;

  constructor(message: string, line: number) {
    super(message);
    this.line = line;
  }
}

export interface XmlEvents {
  open(name: string, attributes: Readonly<Record<string, string>>, line: number): void;
  text(text: string): void;
  close(name: string): void;
}

export interface XmlReader {
  /** Takes the next piece; throws an `XmlFault`. */
  write(piece: string): void;
  /** Says that that was all; throws an `XmlFault` where something is missing. */
  end(): void;
  /** The line that is being read. */
  line(): number;
}

const mostDepth = 100;
const longestText = 4_000_000;

/**
 * Tells `events` what it reads. Names are as they are written, with their prefixes. Refuses what is not well-formed, definitions inside the
 * document, with which a small one could swell, and a text or a depth that no document needs.
 */
export function xmlReader(events: XmlEvents): XmlReader {
  const parser = new SaxesParser({ xmlns: false });
  let depth = 0;
  let sinceEvent = 0;
  const fault = (message: string): XmlFault => new XmlFault(message, parser.line);
  parser.on('error', ({ message }) => {
    throw fault(`is not well-formed XML (${message.replace(/^\S*?\d+:\d+: /, '').replace(/\.$/, '')})`);
  });
  parser.on('doctype', (doctype) => {
    if (doctype.includes('[')) throw fault('has definitions of its own (<!DOCTYPE … [ … ]>), which are not followed. Save it without them');
  });
  parser.on('opentag', ({ name, attributes }) => {
    sinceEvent = 0;
    depth += 1;
    if (depth > mostDepth) throw fault(`has elements inside each other more than ${mostDepth} deep`);
    events.open(name, attributes, parser.line);
  });
  parser.on('text', (text) => events.text(text));
  parser.on('cdata', (text) => events.text(text));
  parser.on('closetag', ({ name }) => {
    sinceEvent = 0;
    depth -= 1;
    events.close(name);
  });
  return {
    write(piece) {
      for (let at = 0; at < piece.length; at += longestText / 4) {
        const part = piece.slice(at, at + longestText / 4);
        sinceEvent += part.length;
        parser.write(part);
        if (sinceEvent > longestText) throw fault('has a text that is longer than any paragraph');
      }
    },
    end: () => {
      parser.close();
    },
    line: () => parser.line,
  };
}

/** The name of an element or attribute without its prefix. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
