import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { type ApiDocument, generateSdk, routesOf } from './generate.ts';

const root = path.join(import.meta.dirname, '../..');
const read = (file: string) => readFile(path.join(root, file), 'utf8');

describe('what the SDK knows of the API', () => {
  it('is what docs/openapi.json says today (if not: npm run openapi)', async () => {
    const made = await generateSdk(JSON.parse(await read('docs/openapi.json')) as ApiDocument);
    for (const [file, text] of Object.entries(made)) {
      // Compared as a whole and told in a word: a difference of twenty thousand lines tells nobody anything.
      expect([file, (await read(`packages/api-client/src/generated/${file}`)) === text]).toEqual([
        file,
        true,
      ]);
    }
  }, 60_000);

  it('says of each operation what it takes beside its parameters', () => {
    const written = routesOf({
      paths: {
        '/v1/things/{thing}': {
          patch: {
            operationId: 'updateThing',
            summary: 'Change a thing',
            parameters: [{ in: 'path', name: 'thing' }, { $ref: '#/components/parameters/If-Match' }],
            responses: { 200: { description: 'The thing' } },
          },
        },
      },
      'x-parley-problems': { not_found: {} },
    });
    expect(written).toContain(
      "  /** Change a thing */\n  updateThing: { method: 'PATCH', path: '/v1/things/{thing}', ifMatch: true },",
    );
    expect(written).toContain("  | 'not_found'");
  });
});
