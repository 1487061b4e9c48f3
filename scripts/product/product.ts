import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** The product as `npm start` runs it, in a folder of its own. */
export interface Product {
  pid: number;
  directory: string;
  demoFile: string;
  webUrl: string;
  apiUrl: string;
  /** All it has printed so far. */
  output(): string;
  /** Its exit code, once it ended. */
  ended: Promise<number | null>;
  /** Ctrl-C; waits for the end and clears the folder away. */
  stop(): Promise<number | null>;
}

/** A port that nobody listens on now. */
export const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => (typeof address === 'object' && address !== null ? resolve(address.port) : reject()));
    });
  });

/** Starts without waiting: for tests that want to see how a start ends. */
export async function launchProduct(root: string, environment: NodeJS.ProcessEnv = {}): Promise<Product> {
  // At once: asked for one after the other, the second may be the first again.
  const [web, api] = await Promise.all([freePort(), freePort()]);
  const directory = environment.PARLEY_DIRECTORY ?? mkdtempSync(path.join(tmpdir(), 'parley-product-'));
  const child = spawn(process.execPath, [path.join(root, 'scripts/bootstrap.mjs'), 'start'], {
    cwd: root,
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      DATABASE_URL: '',
      PARLEY_DIRECTORY: directory,
      PARLEY_WEB_PORT: String(web),
      PARLEY_API_PORT: String(api),
      PARLEY_METRICS_PORT: '0',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const pid = child.pid;
  if (pid === undefined) throw new Error('the product could not be started');
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')));
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  return {
    pid,
    directory,
    demoFile: path.join(directory, 'demo.json'),
    webUrl: `http://localhost:${web}`,
    apiUrl: `http://localhost:${api}`,
    output: () => output,
    ended,
    stop: async () => {
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGINT');
      const code = await ended;
      rmSync(directory, { recursive: true, force: true });
      return code;
    },
  };
}

/** Starts and waits until it says that it is ready. */
export async function startProduct(root: string, environment: NodeJS.ProcessEnv = {}): Promise<Product> {
  const product = await launchProduct(root, environment);
  await untilItSays(product, 'Ready in');
  return product;
}

/** Waits until the product prints something; fails with its output where it ends or two minutes pass first. */
export async function untilItSays(product: Product, words: string): Promise<void> {
  let ended = false;
  void product.ended.then(() => (ended = true));
  const deadline = Date.now() + 120_000;
  while (!product.output().includes(words)) {
    if (ended || Date.now() > deadline) {
      throw new Error(`the product did not say "${words}" but:\n${product.output()}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
