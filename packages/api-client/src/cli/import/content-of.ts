import { readFile } from 'node:fs/promises';
import { exitCodes, Failure } from '../failure.ts';

export async function contentOf(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Failure(`${file} cannot be read: ${why}.`, exitCodes.usage);
  }
}
