import { describe, expect, it } from '@jest/globals';
import { ConfigError, readConfig } from './config.ts';

const enough = {
  DATABASE_URL: 'postgresql://parley:secret@127.0.0.1:5432/parley',
  PARLEY_AUTH_SECRET: 'x'.repeat(32),
};

const read = () => readConfig({ PARLEY_AUTH_SECRET: 'too short', PARLEY_API_PORT: 'http' });

describe('the settings', () => {
  it('need a database and a secret, and know the rest', () => {
    expect(readConfig(enough)).toMatchObject({
      host: '127.0.0.1',
      port: 3001,
      metricsPort: 9464,
      webUrl: 'http://localhost:3000',
      apiUrl: 'http://localhost:3001',
      databasePoolSize: 10,
      logLevel: 'info',
    });
  });

  it('take an empty variable for one that is not set', () => {
    expect(readConfig({ ...enough, PARLEY_API_PORT: '' }).port).toBe(3001);
  });

  it('name every fault at once, and no value: a value may be a secret', () => {
    expect(read).toThrow(ConfigError);
    expect(read).toThrow(/DATABASE_URL: is missing/);
    expect(read).toThrow(/PARLEY_AUTH_SECRET: is shorter than 32 characters/);
    expect(read).toThrow(/PARLEY_API_PORT/);
    expect(read).not.toThrow(/too short/);
  });

  it('refuse a pooler in transaction mode, by its name or in the address', () => {
    const sentence = /would mix up organizations: point DATABASE_URL at the database itself/;
    expect(() => readConfig({ ...enough, PARLEY_DATABASE_POOL_MODE: 'transaction' })).toThrow(sentence);
    const address = `${enough.DATABASE_URL}?pgbouncer=true`;
    expect(() => readConfig({ ...enough, DATABASE_URL: address })).toThrow(sentence);
    expect(readConfig({ ...enough, PARLEY_DATABASE_POOL_MODE: 'session' }).databaseUrl).toBe(
      enough.DATABASE_URL,
    );
  });

  it('keep letters on one’s own machine, mail them through a server, or offer none', () => {
    const smtp = { PARLEY_SMTP_URL: 'smtps://parley:secret@mail.example:465' };
    expect(readConfig(enough).mail).toEqual({ kind: 'outbox' });
    expect(readConfig({ ...enough, PARLEY_WEB_URL: 'https://parley.example' }).mail).toEqual({
      kind: 'none',
    });
    // The dashboard’s address may be a default that nobody has changed: whoever can reach the service could read them.
    expect(readConfig({ ...enough, PARLEY_API_HOST: '0.0.0.0' }).mail).toEqual({ kind: 'none' });
    expect(readConfig({ ...enough, ...smtp }).mail).toEqual({
      kind: 'smtp',
      url: smtp.PARLEY_SMTP_URL,
      from: 'Parley <parley@localhost>',
    });
  });

  it('take an identity provider whole or not at all', () => {
    const issuer = { PARLEY_OIDC_ISSUER: 'https://id.example/' };
    expect(readConfig(enough).openId).toBeNull();
    expect(() => readConfig({ ...enough, ...issuer })).toThrow(/PARLEY_OIDC_CLIENT_ID: is missing/);
    const client = { PARLEY_OIDC_CLIENT_ID: 'parley', PARLEY_OIDC_CLIENT_SECRET: 'secret' };
    expect(readConfig({ ...enough, ...issuer, ...client }).openId).toEqual({
      issuer: 'https://id.example',
      clientId: 'parley',
      clientSecret: 'secret',
      name: 'OpenID Connect',
    });
  });
});
