import { readFileSync, readlinkSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { codeOf } from '../thrown.ts';

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it is there, and somebody else's.
    return codeOf(error) === 'EPERM';
  }
  return !isZombie(pid);
}

/** Ended, and only not yet taken note of by its parent (which in a container may never happen). */
function isZombie(pid: number): boolean {
  return statOf(pid)?.[0] === 'Z';
}

/** When it started, in the kernel's own count: with the number, it names one process for good. */
export const startTimeOf = (pid: number): string | undefined => statOf(pid)?.[19];

/** /proc/<pid>/stat from the state on; the name before it is in brackets and may hold anything. */
function statOf(pid: number): string[] | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined; // No such process, or no /proc (macOS).
  }
}

/** Undefined where that cannot be found out. */
export function workingDirectoryOf(pid: number): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return undefined;
  }
}

/** Whether it was gone within the time. */
export async function goneWithin(pid: number, millis: number): Promise<boolean> {
  const deadline = Date.now() + millis;
  while (isAlive(pid)) {
    if (Date.now() > deadline) return false;
    await sleep(10);
  }
  return true;
}
