import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { openApiDocument } from './openapi.ts';

const file = path.join(import.meta.dirname, '../../../../../docs/openapi.json');

describe('docs/openapi.json', () => {
  it('is what the contract says today (if not: npm run openapi)', async () => {
    expect(JSON.parse(await readFile(file, 'utf8'))).toEqual(JSON.parse(JSON.stringify(openApiDocument())));
  });

  it('names each operation once', () => {
    const ids = Object.values(openApiDocument().paths ?? {}).flatMap((methods) =>
      Object.values(methods as Record<string, { operationId: string }>).map(({ operationId }) => operationId),
    );
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain('getProgress');
  });
});
