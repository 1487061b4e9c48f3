import { CURRENT_TAG, type DrawnRequest } from './drawn-request.ts';
import { jsonText } from './json-text.ts';
import { percentEncoded } from './percent.ts';
import type { Wire } from './wire.ts';
import type { World } from './world.ts';

/** The request as it goes over the wire, now that what it names is known. */
export function resolve(drawn: DrawnRequest, world: World, tag: string): Wire {
  const { operation } = drawn.described;
  const target = { caller: drawn.caller, method: operation.method };
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    percentEncoded(world.fillIn(drawn.params[name] ?? '', target)),
  );
  const pairs = drawn.query.map(([name, value]) => `${name}=${percentEncoded(world.fillIn(value))}`);
  const query = [...pairs, ...(drawn.oddQuery === '' ? [] : [drawn.oddQuery])].join('&');
  const body = bodyOf(drawn, world);
  const type: Record<string, string> = body === undefined ? {} : { 'content-type': 'application/json' };
  const headers = Object.entries({ ...type, ...drawn.headers }).map(([name, value]) => [
    name,
    value === CURRENT_TAG ? tag : value,
  ]);
  return {
    method: operation.method,
    path: query === '' ? path : `${path}?${query}`,
    headers: Object.fromEntries(headers) as Record<string, string>,
    body,
    caller: drawn.caller,
  };
}

function bodyOf({ body }: DrawnRequest, world: World): Buffer | undefined {
  if (body === undefined) return undefined;
  return 'bytes' in body ? body.bytes() : Buffer.from(jsonText(world.fillInto(body.json)));
}

export const needsTag = ({ headers }: DrawnRequest): boolean => Object.values(headers).includes(CURRENT_TAG);
