import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { writeSecretFile } from './secret-file.ts';

/** The secret that signs session cookies: as set, else drawn once for this installation and kept. */
export function authSecret(directory: string, given: string | undefined): string {
  if (given !== undefined) return given;
  const file = path.join(directory, 'auth-secret');
  if (existsSync(file)) return readFileSync(file, 'utf8');
  const drawn = randomBytes(48).toString('base64url');
  writeSecretFile(file, drawn);
  return drawn;
}
