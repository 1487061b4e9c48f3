import { describe, expect, it } from '@jest/globals';
import { operations } from '@parley/contracts';
import { openApiDocument } from './openapi.ts';

type Node = Record<string, unknown>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** As a client reads it. */
const document = JSON.parse(JSON.stringify(openApiDocument())) as Node;

const isNumber = ({ type }: Node): boolean =>
  ['integer', 'number'].some((name) => [type].flat().includes(name));

/** Where numbers stand of which nothing is said: neither there nor, of one of several forms, around them. */
function unspokenNumbers(node: unknown, path: string, around: boolean): string[] {
  if (!isNode(node)) return [];
  const isSpoken = around || typeof node['description'] === 'string';
  const own = isNumber(node) && !isSpoken ? [path] : [];
  const inner = Object.entries(node).flatMap(([name, value]) => {
    if (name === 'examples' || name === 'default') return [];
    const isForm = ['anyOf', 'oneOf', 'allOf'].includes(name) || /^\d+$/.test(name);
    return unspokenNumbers(value, `${path}/${name}`, isForm && isSpoken);
  });
  return [...own, ...inner];
}

describe('the document', () => {
  it('says of every number what it counts and in what', () => {
    const { schemas } = document['components'] as { schemas: Node };
    const unspoken = Object.entries(schemas).flatMap(([name, schema]) =>
      unspokenNumbers(schema, name, false),
    );
    expect(unspoken).toEqual([]);
  });

  it('says of every parameter what it is for', () => {
    const methods = Object.values(document['paths'] as Record<string, Record<string, Node>>).flatMap((path) =>
      Object.values(path),
    );
    const silent = methods.flatMap(({ operationId, parameters }) =>
      ((parameters ?? []) as Node[])
        .filter((one) => one['$ref'] === undefined && one['description'] === undefined)
        .map(({ name }) => `${String(operationId)} ${String(name)}`),
    );
    expect(silent).toEqual([]);
  });

  it.each(operations.filter(({ body }) => body !== undefined).map(({ id, body }) => [id, body] as const))(
    'shows by an example what %s takes, and that is what it takes',
    (_, body) => {
      const { examples } = body?.meta() ?? {};
      expect(examples?.length).toBeGreaterThan(0);
      for (const example of examples ?? []) expect(body?.safeParse(example).error?.issues ?? []).toEqual([]);
    },
  );

  it.each(
    operations.flatMap(({ id, success: { body } }) =>
      (body?.meta()?.examples ?? []).map((example) => [id, body, example] as const),
    ),
  )('shows an answer of %s that it could give', (_, body, example) => {
    expect(body?.safeParse(example).error?.issues ?? []).toEqual([]);
  });
});
