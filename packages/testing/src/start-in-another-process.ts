import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** A process that started an embedded PostgreSQL, and may be killed. */
export interface Starter {
  readonly pid: number;
  /** Stops the server when the starter dies. */
  readonly guardPid: number;
  readonly postgresPid: number;
  readonly superuserUrl: string;
}

const PROGRAM = `
  import { startEmbeddedPostgres } from '@parley/database/embedded';
  const { pid, superuserUrl } = await startEmbeddedPostgres({ directory: process.argv[1] });
  process.send({ postgresPid: pid, superuserUrl: superuserUrl('postgres') });
  setInterval(() => undefined, 1000);
`;

export async function startInAnotherProcess(directory: string): Promise<Starter> {
  const { NODE_OPTIONS: _, ...env } = process.env;
  const flags = ['--conditions=source', '--import=tsx', '--input-type=module'];
  const child = spawn(process.execPath, [...flags, '-e', PROGRAM, directory], {
    env,
    cwd: import.meta.dirname,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const { pid } = child;
  if (pid === undefined) throw new Error('The starter did not start.');
  const answer = await new Promise<{ postgresPid: number; superuserUrl: string }>((resolve, reject) => {
    child.once('message', (message) => resolve(message as { postgresPid: number; superuserUrl: string }));
    child.once('exit', (code) => reject(new Error(`The starter ended with exit code ${code}.`)));
  });
  const guardPid = childrenOf(pid).find((each) => each !== answer.postgresPid);
  if (guardPid === undefined) throw new Error('Nothing guards the server.');
  return { pid, guardPid, ...answer };
}

const childrenOf = (parent: number): number[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => parentOf(pid) === parent);

function parentOf(pid: number): number | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return undefined; // Ended in between.
  }
}
