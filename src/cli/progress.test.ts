import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { progressLine, startProgress } from './progress.ts';

function output(isTTY: boolean): { written: () => string; stream: Writable & { isTTY: boolean } } {
  let text = '';
  const stream = new Writable({
    write(chunk, _encoding, done) {
      text += String(chunk);
      done();
    },
  });
  return { written: () => text, stream: Object.assign(stream, { isTTY }) };
}

describe('progressLine', () => {
  it('says how many, how fast and how long', () =>
    expect(progressLine({ done: 12, total: 40, things: 'files', seconds: 4 })).toBe('12 of 40 files, 3.0 a second, 10 s left'));
  it('counts minutes and hours', () => {
    expect(progressLine({ done: 1, total: 101, things: 'files', seconds: 1 })).toContain('1 min 40 s left');
    expect(progressLine({ done: 1, total: 7201, things: 'files', seconds: 1 })).toContain('2 h 0 min left');
  });
  it('without a total says no end', () =>
    expect(progressLine({ done: 90, total: null, things: 'pages', seconds: 1 })).toBe('90 pages, 90 a second'));
});

describe('startProgress', () => {
  it('writes plain lines, a few seconds apart, where nobody watches', () => {
    const { written, stream } = output(false);
    let moment = 0;
    const progress = startProgress({ output: stream, total: 20, things: 'files', now: () => moment });
    for (let second = 1; second <= 12; second++) {
      moment = second * 1000;
      progress.advance();
    }
    progress.end();
    expect(written()).toBe('5 of 20 files, 1.0 a second, 15 s left\n10 of 20 files, 1.0 a second, 10 s left\n');
  });
  it('moves one line on a terminal and leaves nothing of it', () => {
    const { written, stream } = output(true);
    let moment = 0;
    const progress = startProgress({ output: stream, total: 3, things: 'files', now: () => moment });
    moment = 1000;
    progress.advance();
    progress.print('a.html: broken');
    progress.end();
    expect(written()).toBe('\r\u001b[K1 of 3 files, 1.0 a second, 2 s left\r\u001b[Ka.html: broken\n');
  });
});
