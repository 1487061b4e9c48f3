import { chmod, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import envPaths from 'env-paths';
import { exitCodes, Failure } from './failure.ts';

/** Where the service is, and the key that opens it. */
export interface Credentials {
  url: string;
  apiKey: string;
}

/** The usual place of the system: `~/.config/parley` on Linux, or where XDG_CONFIG_HOME says. */
export const credentialsFile = (): string =>
  path.join(envPaths('parley', { suffix: '' }).config, 'credentials.json');

/** @returns undefined where nobody is signed in */
export async function readCredentials(): Promise<Credentials | undefined> {
  const file = credentialsFile();
  try {
    const { url, apiKey } = JSON.parse(await readFile(file, 'utf8')) as Partial<Credentials>;
    if (typeof url === 'string' && typeof apiKey === 'string') return { url, apiKey };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
  }
  throw new Failure(`${file} cannot be read: sign in again with parley sign-in.`, exitCodes.notSignedIn);
}

/** Only the user may read it, from the first byte on: it is written beside its place and moved there. */
export async function keepCredentials(credentials: Credentials): Promise<string> {
  const file = credentialsFile();
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
  const beside = `${file}.${process.pid}`;
  await writeFile(beside, `${JSON.stringify(credentials, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
  await chmod(beside, 0o600);
  await rename(beside, file);
  return file;
}

export const forgetCredentials = (): Promise<void> => rm(credentialsFile(), { force: true });
