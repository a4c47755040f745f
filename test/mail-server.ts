/** A mail server for tests: takes letters by SMTP and keeps them. */
import { type AddressInfo, createServer, type Socket } from 'node:net';

interface TakenLetter {
  readonly from: string;
  readonly to: readonly string[];
  /** Headers and text as they came over the wire. */
  readonly source: string;
}

export interface MailServer {
  readonly url: string;
  readonly letters: readonly TakenLetter[];
  close(): Promise<void>;
}

/** Starts a server on a free port. It refuses every recipient in `refused`. */
export async function startMailServer(refused: readonly string[] = []): Promise<MailServer> {
  const letters: TakenLetter[] = [];
  const server = createServer((socket) => converse(socket, { refused, take: (letter) => letters.push(letter) }));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = (): Promise<void> => new Promise((resolve) => server.close(() => resolve()));
  return { url: `smtp://127.0.0.1:${port}`, letters, close };
}

interface Conversation {
  readonly refused: readonly string[];
  take(letter: TakenLetter): void;
}

function converse(socket: Socket, { refused, take }: Conversation): void {
  let unread = '';
  let from = '';
  let to: string[] = [];
  let isLetter = false;
  const say = (line: string): void => void socket.write(`${line}\r\n`);
  const obey = (line: string): void => {
    const address = /<([^>]*)>/.exec(line)?.[1] ?? '';
    if (/^(EHLO|HELO)/i.test(line)) say('250 mail.test');
    else if (/^MAIL FROM/i.test(line)) {
      [from, to] = [address, []];
      say('250 ok');
    } else if (/^RCPT TO/i.test(line)) {
      if (!refused.includes(address)) to.push(address);
      say(refused.includes(address) ? '550 nobody of that name' : '250 ok');
    } else if (/^DATA/i.test(line)) {
      isLetter = true;
      say('354 go on');
    } else if (/^QUIT/i.test(line)) {
      say('221 bye');
      socket.end();
    } else say('250 ok');
  };
  say('220 mail.test');
  socket.setEncoding('utf8').on('data', (chunk: string) => {
    unread += chunk;
    for (;;) {
      const end = isLetter ? '\r\n.\r\n' : '\r\n';
      const at = unread.indexOf(end);
      if (at === -1) return;
      const read = unread.slice(0, at);
      unread = unread.slice(at + end.length);
      if (!isLetter) obey(read);
      else {
        isLetter = false;
        take({ from, to, source: read });
        say('250 taken');
      }
    }
  });
}
