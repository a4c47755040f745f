import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, writeFile } from 'node:fs/promises';
import { get } from 'node:http';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { machineNode, openCommandLine, ownPath, program, project } from '../../test/command-line.ts';

const ownName = 'courant';
const { folder, courant, aPaper, started, endLater, endAll, close } = openCommandLine();

afterEach(endAll);
afterAll(close);

describe('courant', () => {
  it.each([['--version'], ['-v'], ['version']])('prints its version for %s', (word) =>
    expect(courant([word])).toMatchObject({ code: 0, output: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) }),
  );
  it.each([[[]], [['help']], [['--help']], [['-h']]])('explains itself for %j', (words) => {
    const { code, output } = courant(words);
    expect(code).toBe(0);
    for (const name of ['start', 'init', 'import page', 'rebuild', 'doctor']) expect(output).toContain(`  ${name} `);
  });
  it.each([[['help', 'import', 'page']], [['import', 'page', '--help']], [['import', 'page', '-h']]])(
    'explains one command for %j',
    (words) => expect(courant(words).output).toMatch(/^Usage: courant import page[\s\S]*--edition/),
  );
  it.each<[readonly string[], string]>([
    [['strat'], 'Did you mean courant start?'],
    [['import'], 'Did you mean courant import page?'],
    [['start', '--prot', '1'], 'Did you mean --port?'],
    [['start', '--port'], '--port needs a value'],
    [['start', '--port', 'x'], '--port ("x") is no port'],
    [['rebuild', 'all'], '"all" has no meaning here'],
    [['init', '--demo', '--empty'], 'either --demo or --empty'],
  ])('for %j ends with 2 and says what would be right', (words, message) => {
    const { code, output, errors } = courant(words);
    expect([code, output]).toEqual([2, '']);
    expect(errors).toContain(message);
    expect(errors).not.toMatch(/\n\s+at /);
  });
  it('names the variable that has a wrong value', () => {
    const { code, errors } = courant(['start'], { environment: { COURANT_URL: 'paper' } });
    expect([code, errors]).toEqual([1, expect.stringMatching(/^COURANT_URL \("paper"\) is no web address/)]);
  });
});

describe('courant init and doctor', () => {
  it('make a publication and find it in order', () => {
    const { code, output } = courant(['doctor', ...aPaper('new')]);
    expect(code).toBe(0);
    expect(output).toContain('My Newspaper');
    expect(output).not.toContain('PROBLEM');
  });
  it('make no second publication in one folder', () => {
    const data = aPaper('twice');
    expect(courant(['init', '--empty', ...data])).toMatchObject({
      code: 1,
      errors: expect.stringContaining('holds a publication already: My Newspaper'),
    });
  });
  it('make nothing where nothing is', () => {
    const data = join(folder, 'mistyped');
    expect(courant(['doctor', '--data', data])).toMatchObject({ code: 1, errors: expect.stringContaining('There is no publication in') });
    expect(existsSync(data)).toBe(false);
  });
  it('say that the folder is a file', async () => {
    const data = join(folder, 'file');
    await writeFile(data, '');
    const { code, errors } = courant(['init', '--empty', '--data', data]);
    expect([code, errors]).toEqual([1, expect.stringContaining(data)]);
    expect(errors).not.toMatch(/\n\s+at /);
  });
  it('say that the published site cannot be opened', async () => {
    const data = join(folder, 'no-site');
    await mkdir(join(data, 'site.sqlite'), { recursive: true });
    const { code, errors } = courant(['init', '--empty', '--data', data]);
    expect([code, errors]).toEqual([1, expect.stringContaining('site.sqlite of the data folder cannot be used')]);
    expect(errors).not.toMatch(/\n\s+at /);
  });
  it('leave a damaged database as it is', async () => {
    const data = join(folder, 'damaged');
    await mkdir(data);
    await writeFile(join(data, 'courant.sqlite'), 'no database '.repeat(1000));
    const { code, errors } = courant(['doctor', '--data', data]);
    expect(code).toBe(1);
    expect(errors).toContain('courant.sqlite');
    expect(errors).not.toMatch(/\n\s+at /);
  });
});

describe('courant start', () => {
  it('serves, and ends with 0 when it is asked to', async () => {
    const { child, port, ended } = await started(aPaper('served'));
    expect((await fetch(`http://127.0.0.1:${port}/en/`)).status).toBe(200);
    expect(await (await fetch(`http://127.0.0.1:${port}/api/health`)).json()).toMatchObject({ status: 'ok', changesBehind: 0 });
    const font = /\/media\/fonts\/[^)"]+/.exec(await (await fetch(`http://127.0.0.1:${port}/en/`)).text())?.[0];
    expect((await fetch(`http://127.0.0.1:${port}${font}`)).headers.get('content-type')).toBe('font/woff2');
    const feed = await (await fetch(`http://127.0.0.1:${port}/en/feed.xml`)).text();
    expect(feed).toContain(`http://localhost:${port}/en/`);
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
  });

  it('says that a port is taken, and by which option to choose another', async () => {
    const other = createServer();
    const port = await new Promise<number>((resolve) =>
      other.listen(0, '127.0.0.1', () => resolve((other.address() as { port: number }).port)),
    );
    const { code, errors } = courant(['start', '--port', String(port), ...aPaper('taken')]);
    other.close();
    expect([code, errors]).toEqual([1, expect.stringContaining(`Port ${port} is taken`)]);
    expect(errors).toContain('--port');
  });

  it('serves a folder once, and says on which port that is', async () => {
    const data = aPaper('once');
    const { child, port, ended } = await started(data);
    expect(courant(['start', '--port', '0', ...data])).toEqual({
      code: 1,
      output: '',
      errors: expect.stringMatching(new RegExp(`^A server on port ${port} already serves the data folder .*once\\. .*\n$`)),
    });
    expect(await (await fetch(`http://127.0.0.1:${port}/en/feed.xml`)).text()).toContain(`http://localhost:${port}/en/`);
    expect(courant(['rebuild', ...data]).code).toBe(0);
    child.kill('SIGTERM');
    await ended;
    expect((await started(data)).port).toBeGreaterThan(0);
  });

  it('is not kept from a folder by a server that died', async () => {
    const data = aPaper('died');
    const { port } = await started(data);
    endAll();
    await expect.poll(() => fetch(`http://127.0.0.1:${port}/en/`).catch(() => 'died'), { timeout: 5000 }).toBe('died');
    expect((await started(data)).port).toBeGreaterThan(0);
  });

  it('says which address pages name when it is another one than where it serves, and how to change it', async () => {
    const data = aPaper('named');
    const first = await started(data, { COURANT_URL: 'https://paper.example' });
    expect(first.printed()).not.toContain('Pages name');
    first.child.kill('SIGTERM');
    await first.ended;
    const second = await started(data);
    await expect.poll(second.printed).toMatch(/Pages name https:\/\/paper\.example as their address.* COURANT_URL /);
    second.child.kill('SIGTERM');
    await second.ended;
    const third = await started(data, { COURANT_URL: 'http://localhost:3000' });
    third.child.kill('SIGTERM');
    await third.ended;
    const { port, printed } = await started(data);
    expect(await (await fetch(`http://127.0.0.1:${port}/en/feed.xml`)).text()).toContain(`http://localhost:${port}/en/`);
    expect(printed()).not.toContain('Pages name');
  });

  it('completes a download under way before it ends', async () => {
    const data = aPaper('download');
    const bytes = 30_000_000;
    await writeFile(join(data[1], 'media/large.jpeg'), Buffer.alloc(bytes, 1));
    const { child, port, ended } = await started(data);
    const received = new Promise<number>((resolve, reject) => {
      get(`http://127.0.0.1:${port}/media/large.jpeg`, { agent: false }, (response) => {
        let count = 0;
        child.kill('SIGTERM');
        response.on('data', (chunk: Buffer) => {
          count += chunk.length;
          response.pause();
          setTimeout(() => response.resume(), 1);
        });
        response.on('end', () => resolve(count));
        response.on('error', reject);
      });
    });
    expect(await received).toBe(bytes);
    expect(await ended).toBe(0);
  });

  it('ends at once when it is asked a second time', async () => {
    const data = aPaper('impatient');
    await writeFile(join(data[1], 'media/large.jpeg'), Buffer.alloc(30_000_000, 1));
    const { child, port, ended } = await started(data);
    await new Promise<void>((resolve) => {
      get(`http://127.0.0.1:${port}/media/large.jpeg`, { agent: false }, (response) => {
        response.once('data', () => response.pause());
        response.on('error', () => {});
        resolve();
      });
    });
    const startedAt = performance.now();
    child.kill('SIGINT');
    await new Promise((resolve) => setTimeout(resolve, 500));
    child.kill('SIGINT');
    expect(await ended).toBe(130);
    expect(performance.now() - startedAt).toBeLessThan(5000);
  });

  it('ends when the program that started it is gone', async () => {
    const { child, port } = await started(aPaper('orphan'));
    child.kill('SIGKILL');
    await expect
      .poll(
        () =>
          fetch(`http://127.0.0.1:${port}/en/`).then(
            () => 'serves',
            () => 'ended',
          ),
        { timeout: 5000 },
      )
      .toBe('ended');
  });

  it('serves on while everything is made anew beside it', async () => {
    const data = aPaper('rebuilt');
    const { port } = await started(data);
    const { code, output } = courant(['rebuild', ...data]);
    expect([code, output]).toEqual([0, expect.stringMatching(/^\d+ pages in /)]);
    expect((await fetch(`http://127.0.0.1:${port}/en/`)).status).toBe(200);
  });
});

describe('courant import page', () => {
  const story = (headline: string) =>
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>${headline}</title><article><h1>${headline}</h1>${`<p>${'The tide came in at four and every boat in the harbour rose with it, as it had done the day before. '.repeat(4)}</p>`.repeat(6)}</article></html>`;

  it('shows at once beside a running server', async () => {
    const data = aPaper('imported');
    const { port } = await started(data);
    const file = join(folder, 'boats.html');
    await writeFile(file, story('Every boat rose'));
    const { code, output } = courant(['import', 'page', file, '--edition', 'en', '--publish', '--date', '2024-11-18', ...data]);
    expect([code, output]).toEqual([
      0,
      expect.stringContaining(`a new story, public at http://localhost:${port}/en/2024/11/18/every-boat-rose/`),
    ]);
    for (const path of ['/en/2024/11/18/every-boat-rose/', '/en/', '/en/feed.xml', '/en/rss.xml', '/en/2024/11/']) {
      expect(await (await fetch(`http://127.0.0.1:${port}${path}`)).text()).toContain('Every boat rose');
    }
  });

  it('says which file is broken, goes on, and ends with 1', async () => {
    const data = aPaper('broken');
    const [good, empty, missing] = ['good.html', 'empty.html', 'missing.html'].map((name) => join(folder, name));
    await writeFile(good ?? '', story('Nothing is wrong here'));
    await writeFile(empty ?? '', '');
    const words = ['import', 'page', empty ?? '', missing ?? '', good ?? '', '--edition', 'en', ...data];
    const { code, output, errors } = courant(words);
    expect(code).toBe(1);
    expect(output).toContain('Nothing is wrong here');
    expect(output).toContain('1 of 3 files imported, 2 failed.');
    expect(errors).toContain(`${empty}: the file is empty.`);
    expect(errors).toContain(`${missing}: there is no such file.`);
    expect(courant(words).output).toContain('imported before');
  });

  it('says which kinds of address there are', () => {
    const { code, errors } = courant(['import', 'page', 'ftp://example.com/story', '--edition', 'en', ...aPaper('scheme')]);
    expect([code, errors]).toEqual([1, expect.stringMatching(/^ftp:\/\/example\.com\/story: .* http:\/\/ or https:\/\//)]);
  });

  it('stops after the present file when it is asked to, and says what is done', async () => {
    const data = aPaper('stopped');
    const files = Array.from({ length: 300 }, (_, index) => join(folder, `many-${index}.html`));
    for (const [index, file] of files.entries()) await writeFile(file, story(`One of many, number ${index}`));
    const words = ['import', 'page', ...files, '--edition', 'en', ...data];
    const child = spawn(machineNode, [program, ...words], { cwd: folder, env: { PATH: ownPath, HOME: folder } });
    endLater(child);
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => {
      if (output === '') child.kill('SIGINT');
      output += chunk.toString();
    });
    expect(await new Promise((resolve) => child.once('close', resolve))).toBe(1);
    const done = Number(/(\d+) of 300 files imported\. Stopped before the other \d+/.exec(output)?.[1]);
    expect(done).toBeGreaterThan(0);
    expect(done).toBeLessThan(300);
    expect(output.match(/a new story/g)).toHaveLength(done);
    expect(courant(['doctor', ...data]).code).toBe(0);
  });

  it.each<[readonly string[], string]>([
    [['--edition', 'en'], 'needs at least one FILE or URL'],
    [['a.html'], 'needs --edition LANGUAGE'],
    [['a.html', '--edition', 'not a tag'], 'is no language tag'],
    [['a.html', '--edition', 'en', '--date', 'yesterday'], 'is no date'],
    [['a.html', '--editoin', 'en'], 'Did you mean --edition?'],
  ])('for %j ends with 2', (words, message) =>
    expect(courant(['import', 'page', ...words])).toMatchObject({ code: 2, errors: expect.stringContaining(message) }),
  );
});

describe('bin/courant.js', () => {
  const npm = { cwd: project, env: { PATH: ownPath, npm_config_update_notifier: 'false' } };

  it('is what npx courant calls in the checkout', () => {
    const { status, stdout } = spawnSync('npx', ['--no-install', ownName, '--version'], { ...npm, encoding: 'utf8' });
    expect([status, stdout]).toEqual([0, courant(['--version']).output]);
  });

  it('is what npm start calls, and ends with it', async () => {
    const child = spawn('npm', ['start', '--', '--port', '0', ...aPaper('npm')], npm);
    endLater(child);
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
    await expect.poll(() => output, { timeout: 15_000 }).toMatch(/Courant serves http:\/\/localhost:\d+/);
    const address = /http:\/\/localhost:\d+/.exec(output)?.[0] ?? '';
    expect((await fetch(`${address}/en/`)).status).toBe(200);
    child.kill('SIGTERM');
    await expect
      .poll(
        () =>
          fetch(address).then(
            () => 'serves',
            () => 'ended',
          ),
        { timeout: 10_000 },
      )
      .toBe('ended');
  });

  it('says what to do where the runtime is missing', async () => {
    const copy = join(folder, 'copy');
    await mkdir(join(copy, 'bin'), { recursive: true });
    await writeFile(join(copy, 'package.json'), '{"type":"module"}');
    await copyFile(program, join(copy, 'bin/courant.js'));
    const result = spawnSync(machineNode, [join(copy, 'bin/courant.js')], { encoding: 'utf8', env: { PATH: ownPath } });
    const isOld = Number(spawnSync(machineNode, ['-p', 'parseInt(process.versions.node)'], { encoding: 'utf8' }).stdout) < 26;
    expect(result.status).toBe(1);
    expect(result.stderr).toMatch(isOld ? /Run "npm ci"/ : /main\.ts/);
    expect(await readdir(copy)).not.toContain('data');
  });
});
