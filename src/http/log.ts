/** The program's log: JSON lines on standard error, or one short line each where a person is watching. */
import { Writable } from 'node:stream';
import { destination, type Logger, pino } from 'pino';

export type { Logger } from 'pino';

export interface LogTarget {
  readonly isTTY?: boolean;
  readonly fd: number;
}

/** A log that writes to a stream of the process. */
export function createLog(target: LogTarget & NodeJS.WritableStream): Logger {
  if (target.isTTY !== true) return pino({ base: null }, destination({ fd: target.fd, sync: true }));
  const readable = new Writable({
    write(line: Buffer, _encoding, done) {
      target.write(readableLine(line.toString('utf8')));
      done();
    },
  });
  return pino({ base: null }, readable);
}

/** A JSON line of the log as a person reads it: time, what happened, and the error if there is one. */
export function readableLine(line: string): string {
  const { time, level, msg, err, ...rest } = JSON.parse(line) as Record<string, unknown> & { err?: { stack?: string } };
  const clock = new Date(Number(time)).toTimeString().slice(0, 8);
  const mark = Number(level) >= 50 ? 'ERROR ' : Number(level) >= 40 ? 'warning ' : '';
  const details = Object.entries(rest).map(([name, value]) => ` ${name}=${JSON.stringify(value)}`);
  return `${clock} ${mark}${String(msg ?? '')}${details.join('')}${err?.stack === undefined ? '' : `\n${err.stack}`}\n`;
}
