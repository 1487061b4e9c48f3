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

  it('promises an address and a tag of what was made, and of many that were made at once none', () => {
    const headersOf = (address: string) =>
      Object.keys(openApiDocument().paths?.[address]?.post?.responses?.['201']?.headers ?? {});
    const assertions = '/v1/processes/{process}/assertions';
    expect(headersOf(assertions)).toEqual(expect.arrayContaining(['Location', 'ETag']));
    for (const many of ['batch', 'generic-reconfirmations']) {
      expect(headersOf(`${assertions}/${many}`)).not.toEqual(expect.arrayContaining(['Location']));
      expect(headersOf(`${assertions}/${many}`)).toContain('RateLimit');
    }
  });
});
