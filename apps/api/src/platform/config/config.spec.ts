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
});
