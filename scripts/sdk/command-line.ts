import { spawn } from 'node:child_process';
import path from 'node:path';

const entry = path.join(import.meta.dirname, '../../packages/api-client/dist/cli/main.js');

export interface Ended {
  code: number | null;
  out: string;
  err: string;
}

/** `parley` as it is built, in a home of its own. */
export interface CommandLine {
  /** Runs a command to its end. */
  run(args: readonly string[], how?: { stdin?: string; environment?: NodeJS.ProcessEnv }): Promise<Ended>;
  /** Runs one that does not end by itself. */
  begin(args: readonly string[]): Begun;
}

export interface Begun {
  /** All that it has printed so far. */
  out(): string;
  interrupt(): void;
  ended: Promise<Ended>;
}

export function commandLine(home: string): CommandLine {
  const start = (args: readonly string[], environment: NodeJS.ProcessEnv = {}) => {
    const { PATH = '' } = process.env;
    // Nothing of whoever runs the tests: they may be signed in themselves.
    const env = { PATH, HOME: home, XDG_CONFIG_HOME: path.join(home, '.config'), ...environment };
    const child = spawn(process.execPath, [entry, ...args], { env, cwd: home, stdio: 'pipe' });
    let [out, err] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
    const ended = new Promise<Ended>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (code) => resolve({ code, out, err }));
    });
    return { child, ended, out: () => out };
  };
  return {
    run: (args, { stdin = '', environment } = {}) => {
      const { child, ended } = start(args, environment);
      child.stdin.end(stdin);
      return ended;
    },
    begin: (args) => {
      const { child, ended, out } = start(args);
      return { ended, out, interrupt: () => child.kill('SIGINT') };
    },
  };
}
