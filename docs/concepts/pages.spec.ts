import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

const folder = new URL('.', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, folder), 'utf8');
const files = readdirSync(folder);
const pages = files.filter((file) => file.endsWith('.md')).map((file) => file.replace(/\.md$/, ''));

/** The code that a page shows, block by block. */
const codeOf = (page: string): string[] =>
  [...read(`${page}.md`).matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, code = '']) => code);

describe.each(pages)('the page on %s', (page) => {
  it('shows code, and exactly the code that is run as a test', () => {
    const example = read(`${page}.example.spec.ts`);
    expect(codeOf(page).length).toBeGreaterThan(0);
    for (const code of codeOf(page)) expect(example).toContain(code);
  });

  it('says where it is from, and stands in the list', () => {
    expect(read(`${page}.md`)).toMatch(/^## Sources?$/m);
    expect(read('../README.md')).toContain(`concepts/${page}.md`);
  });
});

it('every example has its page', () => {
  const examples = files.filter((file) => file.endsWith('.example.spec.ts'));
  expect(examples.map((file) => file.replace('.example.spec.ts', '')).toSorted()).toEqual(pages.toSorted());
});
