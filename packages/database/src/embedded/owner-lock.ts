import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { EmbeddedPostgresError } from './embedded-error.ts';
import { codeOf } from '../thrown.ts';
import { isAlive, startTimeOf } from './process-table.ts';

interface Holder {
  readonly pid: number;
  /** Tells a process from a later one that was given the same number. */
  readonly startTime: string | undefined;
}

/**
 * One Parley to a data directory. The lock names its holder, so that one that was killed leaves nothing that
 * someone would have to clear away by hand. Gives the function that releases it.
 */
export function takeOwnerLock(file: string): () => void {
  const draft = `${file}.${process.pid}`;
  const mine: Holder = { pid: process.pid, startTime: startTimeOf(process.pid) };
  const content = JSON.stringify(mine);
  try {
    writeFileSync(draft, content);
    while (!linked(draft, file)) takeAwayIfStale(file, draft);
  } finally {
    rmSync(draft, { force: true });
  }
  return () => {
    if (contentOf(file) === content) rmSync(file, { force: true });
  };
}

/** Linking is the one step that makes a file with its content, and fails if there is one. */
function linked(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

function takeAwayIfStale(file: string, draft: string): void {
  const found = contentOf(file);
  if (found === undefined) return; // Released in between.
  const holder = parse(found);
  if (holder !== undefined && isAlive(holder.pid) && startTimeOf(holder.pid) === holder.startTime)
    throw new EmbeddedPostgresError(
      'in_use',
      `The database is already in use by process ${holder.pid}: stop that one first.`,
    );
  // Moved, not removed: another starter may have cleared it and taken the lock since we looked. Then it goes back.
  const aside = `${draft}.stale`;
  try {
    renameSync(file, aside);
    if (contentOf(aside) !== found) linked(aside, file);
  } catch {
    // Somebody else was quicker.
  } finally {
    rmSync(aside, { force: true });
  }
}

function contentOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function parse(content: string): Holder | undefined {
  try {
    return JSON.parse(content) as Holder;
  } catch {
    return undefined;
  }
}
