#!/usr/bin/env node
// The door to `npm start` and `npm test`. Plain JavaScript without a single import from npm, because it runs before
// anything is installed. It installs what is missing, then hands over to TypeScript.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { withInstallLock } from './install-lock.mjs';

const root = path.resolve(import.meta.dirname, '..');
const oldestNode = [20, 19];

const fail = (sentence) => {
  process.stderr.write(`\n${sentence}\n`);
  process.exit(1);
};

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < oldestNode[0] || (major === oldestNode[0] && minor < oldestNode[1])) {
  fail(`Parley needs Node.js ${oldestNode.join('.')} or newer; this is ${process.versions.node}.`);
}

const commands = { start: './start/main.ts', test: './test/main.ts' };
const command = process.argv[2] ?? '';
const entry = Object.hasOwn(commands, command) ? commands[command] : undefined;
if (entry === undefined) fail(`Say what to do: ${Object.keys(commands).join(' or ')}.`);

// npm may be killed without passing the signal on; whoever lost its parent stops as if it had been told to.
const parent = process.ppid;
setInterval(() => process.ppid !== parent && process.kill(process.pid, 'SIGTERM'), 1000).unref();

process.chdir(root);
await withInstallLock(root, installWhatIsMissing);
const { register } = await import('tsx/esm/api');
register();
await import(entry);

/**
 * `npm install` where node_modules is not what package-lock.json says; nothing otherwise. Not `npm ci`: that refuses to
 * start where a registry's mirror lacks the builds for other platforms, which nobody here would install.
 */
async function installWhatIsMissing() {
  const wanted = createHash('sha256')
    .update(readFileSync(path.join(root, 'package-lock.json')))
    .update(process.versions.modules)
    .digest('hex');
  const stamp = path.join(root, 'node_modules', '.parley-installed');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  const started = Date.now();
  process.stdout.write('  · installing packages (a minute or two the first time) …\n');
  await npm(['install', '--no-audit', '--no-fund', '--loglevel=error']);
  writeFileSync(stamp, wanted);
  process.stdout.write(`  ✓ installed packages  ${((Date.now() - started) / 1000).toFixed(1)} s\n`);
}

/** Runs npm, by the very npm that called us where it did. */
function npm(args) {
  const cli = process.env.npm_execpath;
  const [file, all] = cli?.endsWith('.js') ? [process.execPath, [cli, ...args]] : ['npm', args];
  return new Promise((resolve) => {
    const child = spawn(file, all, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
    child.on('error', (error) => fail(`npm could not be run: ${error.message}`));
    child.on('exit', (code) =>
      code === 0 ? resolve() : fail(`npm install failed with exit code ${code}; what npm said stands above.`),
    );
  });
}
