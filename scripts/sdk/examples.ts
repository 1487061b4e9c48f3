// The examples of the SDK's README, taken out of it to be compiled and run: what it shows is what works.
import { readFile } from 'node:fs/promises';
import path from 'node:path';

const readme = path.join(import.meta.dirname, '../../packages/api-client/README.md');

export interface Example {
  /** The heading that it stands under. */
  title: string;
  code: string;
  /** What it prints, line by line: each stands behind the line that prints it, or below. */
  prints: string[];
}

/** As a reader would have them after reading on: each begins with the client that the first one makes. */
export async function examples(): Promise<Example[]> {
  const text = await readFile(readme, 'utf8');
  const found = text.split(/^#+ /m).flatMap((section) => {
    const title = section.slice(0, section.indexOf('\n'));
    return [...section.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, code = '']) => ({ title, code }));
  });
  const beginning = (found[0]?.code.split('\n\n') ?? []).slice(0, 2).join('\n\n');
  return found.map(({ title, code }, at) => ({
    title,
    code: at === 0 ? code : joined(beginning, code),
    prints: [...code.matchAll(/^(?:.*console\.log\(.*\);)? *\/\/ (.*)$/gm)].map(([, line = '']) => line),
  }));
}

const importLine = /^import .*;\n/gm;

/** Imports stand before everything else. */
function joined(beginning: string, code: string): string {
  const both = `${beginning}\n${code}`;
  return `${(both.match(importLine) ?? []).join('')}\n${both.replaceAll(importLine, '')}`;
}

/** The example for a service that is really there. */
export const pointedAt = (code: string, url: string, apiKey: string): string =>
  code
    .replaceAll("'https://parley.example'", JSON.stringify(url))
    .replaceAll("'prl_…'", JSON.stringify(apiKey));
