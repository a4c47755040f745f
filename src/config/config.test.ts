import { describe, expect, it } from 'vitest';
import { type Config, type ConfigOptions, readConfig } from './config.ts';

type Environment = Readonly<Record<string, string>>;

function config(environment: Environment = {}, options: ConfigOptions = {}): Config {
  const result = readConfig(environment, options, '/home/desk');
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

function refusal(environment: Environment, options: ConfigOptions = {}): string {
  const result = readConfig(environment, options, '/home/desk');
  return result.ok ? '' : result.error.message;
}

describe('readConfig', () => {
  it('keeps everything in ./data', () =>
    expect(config()).toEqual({
      dataFolder: '/home/desk/data',
      database: { sqliteFile: '/home/desk/data/courant.sqlite' },
      siteFile: '/home/desk/data/site.sqlite',
      servingFile: '/home/desk/data/serving.sqlite',
      mediaFolder: '/home/desk/data/media',
      originalsFolder: '/home/desk/data/originals',
      host: '127.0.0.1',
      port: 3000,
      publicUrl: null,
      secret: null,
      secretFile: '/home/desk/data/secret',
      mail: null,
    }));
  it('takes the folder from COURANT_DATA', () => expect(config({ COURANT_DATA: '/srv/paper' }).mediaFolder).toBe('/srv/paper/media'));
  it('puts options before the environment', () => {
    const both = config({ COURANT_DATA: '/srv/paper', PORT: '80' }, { data: 'other', port: '8080' });
    expect([both.dataFolder, both.port]).toEqual(['/home/desk/other', 8080]);
  });
  it('counts an empty variable as none', () => expect(config({ PORT: '', COURANT_URL: '' }).port).toBe(3000));
  it('takes a PostgreSQL database', () =>
    expect(config({ COURANT_DATABASE_URL: 'postgres://u:p@db/paper' }).database).toEqual({ postgresUrl: 'postgres://u:p@db/paper' }));
  it('takes the public address without its slash', () =>
    expect(config({ COURANT_URL: 'https://Paper.Example/' }).publicUrl).toBe('https://paper.example'));

  it('takes a mail server with its sender', () => {
    const mail = { url: 'smtp://desk:pw@mail.example:587', from: 'The Lantern <desk@lantern.example>' };
    expect(config({ COURANT_MAIL_URL: mail.url, COURANT_MAIL_FROM: mail.from }).mail).toEqual(mail);
  });

  it.each<[string, Environment, ConfigOptions]>([
    ['PORT', { PORT: 'http' }, {}],
    ['PORT', { PORT: '70000' }, {}],
    ['--port', {}, { port: '-1' }],
    ['--port', { PORT: '80' }, { port: '80x' }],
    ['--data', {}, { data: ' ' }],
    ['COURANT_DATABASE_URL', { COURANT_DATABASE_URL: 'mysql://db' }, {}],
    ['COURANT_URL', { COURANT_URL: 'paper.example' }, {}],
    ['COURANT_URL', { COURANT_URL: 'https://paper.example/news/' }, {}],
    ['COURANT_URL', { COURANT_URL: 'ftp://paper.example' }, {}],
    ['COURANT_SECRET', { COURANT_SECRET: 'too short' }, {}],
    ['COURANT_MAIL_URL', { COURANT_MAIL_URL: 'mail.example', COURANT_MAIL_FROM: 'desk@lantern.example' }, {}],
    ['COURANT_MAIL_FROM', { COURANT_MAIL_URL: 'smtp://mail.example' }, {}],
    ['COURANT_MAIL_FROM', { COURANT_MAIL_URL: 'smtp://mail.example', COURANT_MAIL_FROM: 'The Lantern' }, {}],
  ])('names %s when its value is wrong', (name, environment, options) =>
    expect(refusal(environment, options)).toMatch(new RegExp(`^${name} `)),
  );
  it('does not repeat a password', () => expect(refusal({ COURANT_DATABASE_URL: 'postgre://u:geheim@db' })).not.toContain('geheim'));
  it('does not repeat a secret', () => expect(refusal({ COURANT_SECRET: 'geheim' })).not.toContain('geheim'));
});
