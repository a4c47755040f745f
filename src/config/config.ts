/** What the program is told from outside, read once: where its data lies, where it listens, under which address readers find it. */
import { resolve } from 'node:path';
import { fail, ok, type Result } from '../core/result.ts';

export interface Config {
  readonly dataFolder: string;
  readonly database: { readonly sqliteFile: string } | { readonly postgresUrl: string };
  readonly siteFile: string;
  /** Held by the process that serves the data folder. */
  readonly servingFile: string;
  readonly mediaFolder: string;
  readonly originalsFolder: string;
  readonly host: string;
  readonly port: number;
  /** The public address of the site without a slash at its end; null if nobody gave one. */
  readonly publicUrl: string | null;
  /** What sessions are signed with, if it was given; otherwise it is kept in the file. */
  readonly secret: string | null;
  readonly secretFile: string;
  /** The server that takes our mail, and the sender; null if there is none, and links are shown instead. */
  readonly mail: MailConfig | null;
}

interface MailConfig {
  /** `smtp://user:password@host:587`, or `smtps://` for a server that expects TLS from the start. */
  readonly url: string;
  /** `The Lantern <newsroom@lantern.example>`. */
  readonly from: string;
}

/** What the command line says; it goes before the environment. */
export interface ConfigOptions {
  readonly data?: string | undefined;
  readonly port?: string | undefined;
}

export interface ConfigError {
  readonly code: 'bad-setting';
  /** The variable or option that has the wrong value. */
  readonly setting: string;
  readonly message: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

interface Setting {
  readonly name: string;
  readonly value: string;
}

/**
 * Reads the configuration from `COURANT_DATA`, `COURANT_DATABASE_URL`, `COURANT_HOST`, `COURANT_URL`, `COURANT_SECRET`,
 * `COURANT_MAIL_URL`, `COURANT_MAIL_FROM`, `PORT` and the options.
 * An empty variable counts as none. Refuses a value that cannot be meant with `bad-setting`, naming where it came from.
 */
export function readConfig(environment: Environment, options: ConfigOptions, folder: string): Result<Config, ConfigError> {
  const named = (variable: string, otherwise: string): Setting => ({ name: variable, value: environment[variable] || otherwise });
  const port = portNumber(options.port === undefined ? named('PORT', '3000') : { name: '--port', value: options.port });
  if (!port.ok) return port;
  const database = databaseUrl(named('COURANT_DATABASE_URL', ''));
  if (!database.ok) return database;
  const publicUrl = publicAddress(named('COURANT_URL', ''));
  if (!publicUrl.ok) return publicUrl;
  const secret = signingSecret(named('COURANT_SECRET', ''));
  if (!secret.ok) return secret;
  const mail = mailConfig(named('COURANT_MAIL_URL', ''), named('COURANT_MAIL_FROM', ''));
  if (!mail.ok) return mail;
  const data = options.data === undefined ? named('COURANT_DATA', './data') : { name: '--data', value: options.data };
  if (data.value.trim() === '') return bad(data, 'names no folder');
  const dataFolder = resolve(folder, data.value);
  return ok({
    dataFolder,
    database: database.value === null ? { sqliteFile: resolve(dataFolder, 'courant.sqlite') } : { postgresUrl: database.value },
    siteFile: resolve(dataFolder, 'site.sqlite'),
    servingFile: resolve(dataFolder, 'serving.sqlite'),
    mediaFolder: resolve(dataFolder, 'media'),
    originalsFolder: resolve(dataFolder, 'originals'),
    host: environment['COURANT_HOST'] || '127.0.0.1',
    port: port.value,
    publicUrl: publicUrl.value,
    secret: secret.value,
    secretFile: resolve(dataFolder, 'secret'),
    mail: mail.value,
  });
}

function portNumber(setting: Setting): Result<number, ConfigError> {
  const number = /^\d{1,5}$/.test(setting.value) ? Number(setting.value) : -1;
  return number >= 0 && number <= 65_535 ? ok(number) : bad(setting, 'is no port: give a whole number from 0 (any free port) to 65535');
}

function databaseUrl(setting: Setting): Result<string | null, ConfigError> {
  if (setting.value === '') return ok(null);
  const isPostgres = URL.canParse(setting.value) && /^postgres(ql)?:$/.test(new URL(setting.value).protocol);
  // The value may hold a password, so the message does not repeat it.
  if (!isPostgres)
    return bad({ ...setting, value: '' }, 'is no address of a PostgreSQL database: give postgres://user:password@host:5432/database');
  return ok(setting.value);
}

function publicAddress(setting: Setting): Result<string | null, ConfigError> {
  if (setting.value === '') return ok(null);
  const url = URL.canParse(setting.value) ? new URL(setting.value) : null;
  const isWeb = url !== null && /^https?:$/.test(url.protocol) && url.username === '';
  if (!isWeb) return bad(setting, 'is no web address: give https:// and the name under which readers find the site');
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '')
    return bad(setting, 'must end after the name: the site is not served from a folder');
  return ok(url.origin);
}

const shortestSecret = 32;

function signingSecret(setting: Setting): Result<string | null, ConfigError> {
  if (setting.value === '') return ok(null);
  // The message does not repeat a secret.
  if (setting.value.length < shortestSecret)
    return bad({ ...setting, value: '' }, `is too short: give at least ${shortestSecret} characters that nobody can guess`);
  return ok(setting.value);
}

function mailConfig(url: Setting, from: Setting): Result<MailConfig | null, ConfigError> {
  if (url.value === '') return ok(null);
  const isMail = URL.canParse(url.value) && /^smtps?:$/.test(new URL(url.value).protocol);
  if (!isMail) return bad({ ...url, value: '' }, 'is no address of a mail server: give smtp://user:password@host:587');
  if (!/^[^\r\n]*[^\s@<]+@[^\s@>]+>?$/.test(from.value))
    return bad(from, 'is no sender of mail: give an address such as The Lantern <newsroom@lantern.example>');
  return ok({ url: url.value, from: from.value });
}

function bad({ name, value }: Setting, why: string): Result<never, ConfigError> {
  return fail({ code: 'bad-setting', setting: name, message: `${name}${value === '' ? '' : ` (${JSON.stringify(value)})`} ${why}.` });
}
