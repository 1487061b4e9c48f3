import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { takeOwnerLock } from './owner-lock.ts';

describe('the lock of a data directory', () => {
  let directory: string;
  beforeEach(() => {
    directory = mkdtempSync(path.join(tmpdir(), 'parley-lock-'));
  });
  afterEach(() => rmSync(directory, { recursive: true }));
  const file = () => path.join(directory, 'lock');

  it('is held by one, and free again afterwards', () => {
    const release = takeOwnerLock(file());
    expect(() => takeOwnerLock(file())).toThrow(expect.objectContaining({ code: 'in_use' }));
    release();
    takeOwnerLock(file())();
    expect(readdirSync(directory)).toEqual([]);
  });

  it.each([
    ['a process that is no more', JSON.stringify({ pid: 2 ** 22 + 1, startTime: '1' })],
    ['another process of the same number', JSON.stringify({ pid: process.pid, startTime: '1' })],
    ['nobody, having been cut off', '{"pid":'],
  ])('is taken from %s', (_who, content) => {
    writeFileSync(file(), content);
    const release = takeOwnerLock(file());
    expect(() => takeOwnerLock(file())).toThrow(expect.objectContaining({ code: 'in_use' }));
    release();
    expect(readdirSync(directory)).toEqual([]);
  });
});
