import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, inject, it, vi } from 'vitest';
import { instant } from '../../core/instant.ts';
import { openStorage } from '../open.ts';

const server = inject('postgresUrl');

async function ask(query: string): Promise<void> {
  const client = new Client(server);
  await client.connect();
  await client.query(query);
  await client.end();
}

const changed = (url: Partial<Pick<URL, 'port' | 'password' | 'pathname'>>): string => Object.assign(new URL(server), url).href;

describe('opening a PostgreSQL database', () => {
  const refusal = async (postgresUrl: string): Promise<{ readonly code?: string; readonly message?: string }> =>
    await openStorage({ postgresUrl }).then(
      () => ({}),
      (error) => error,
    );

  it('refuses an address that is none', async () => {
    for (const address of ['', 'postgres', 'http://127.0.0.1/courant', 'postgres://127.0.0.1/']) {
      expect(await refusal(address)).toMatchObject({ code: 'database-address-invalid' });
    }
  });

  it('refuses a server that is not there, and says which without its password', async () => {
    const error = await refusal(changed({ port: '1', pathname: '/paper' }));
    expect(error).toMatchObject({ code: 'database-unreachable', message: expect.stringContaining('paper on 127.0.0.1:1') });
    expect(error.message).not.toContain('courant:courant');
  });

  it('refuses a wrong password', async () =>
    expect(await refusal(changed({ password: 'wrong' }))).toMatchObject({
      code: 'database-refused',
      message: expect.stringContaining('password'),
    }));

  it('refuses a database that does not exist', async () =>
    expect(await refusal(changed({ pathname: '/nowhere' }))).toMatchObject({
      code: 'database-missing',
      message: expect.stringContaining('nowhere'),
    }));
});

describe('the connection that listens', () => {
  const name = `courant_${randomUUID().replaceAll('-', '')}`;
  const postgresUrl = changed({ pathname: `/${name}` });
  beforeEach(() => ask(`create database ${name}`));
  afterEach(() => ask(`drop database ${name} with (force)`));

  it('is opened again when it was lost, and whoever listens is told', async () => {
    const onProblem = vi.fn();
    const storage = await openStorage({ postgresUrl }, { onProblem });
    const other = await openStorage({ postgresUrl });
    const listener = vi.fn();
    storage.onChange(listener);
    await vi.waitFor(() => expect(listener).toHaveBeenCalled());
    listener.mockClear();
    await ask(`select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}' and query like 'listen %'`);
    await vi.waitFor(() => expect(listener).toHaveBeenCalled());
    expect(onProblem).toHaveBeenCalled();
    listener.mockClear();
    await other.transact((writer) => writer.changes.add(instant(0), { kind: 'publication-changed' }));
    await vi.waitFor(() => expect(listener).toHaveBeenCalled());
    await other.close();
    await storage.close();
  });

  it('is not in the way of closing', async () => {
    const storage = await openStorage({ postgresUrl });
    storage.onChange(() => {});
    await storage.close();
  });
});
