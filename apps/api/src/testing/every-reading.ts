import { type Operation, operations } from '@parley/contracts';
import type { RunningService } from './running-service.ts';

export interface Times {
  asOf?: string;
  knownAt?: string;
}

/**
 * Everything of the contract that is read and has two times: of a process, or over processes. That one is published is no
 * part of its record; a bundle is all of its times at once.
 */
export const readings = operations.filter(
  ({ method, path, tag }) =>
    method === 'GET' &&
    /^\/v1\/(processes|portfolio)\b/.test(path) &&
    tag !== 'Publication' &&
    tag !== 'Bundles',
);

/** The address of each reading of the demonstration's process, where it is of one thing that of a few of them. */
export async function addressesOfReadings(service: RunningService, key: string): Promise<Reading[]> {
  const addresses = await Promise.all(
    readings.map(async (operation) => {
      const path = operation.path.replace('{process}', 'turkiye-armenia');
      const [list, rest] = path.split('/{id}');
      if (rest === undefined) return [{ operation, path }];
      const { body } = await service.with(key).get(`${list}?limit=200`).expect(200);
      const keys = body.data.map(({ key }: { key: string }) => key);
      return [keys.at(0), keys.at(1), keys.at(-1)].map((key) => ({
        operation,
        path: `${list}/key:${key}${rest}`,
      }));
    }),
  );
  return addresses.flat();
}

export interface Reading {
  operation: Operation;
  path: string;
}

/** What each answers, whole. */
export async function readAll(
  service: RunningService,
  key: string,
  addresses: readonly Reading[],
  times: Times,
): Promise<Record<string, Answer>> {
  const answers: Record<string, Answer> = {};
  for (const { operation, path } of addresses) {
    const address = `${path}?${queryOf(operation, times)}`;
    const { status, text, headers } = await service.with(key).get(address);
    const { date: _, 'x-request-id': __, ratelimit: ___, ...kept } = headers as Record<string, string>;
    // A problem names the request that it is about.
    answers[address] = { status, text: text.replace(/"requestId":"[^"]+"/, ''), headers: kept };
  }
  return answers;
}

export interface Answer {
  status: number;
  text: string;
  headers: Record<string, string>;
}

function queryOf({ query }: Operation, times: Times): string {
  const known = Object.keys(query?.shape ?? {});
  const asked = { limit: '200', ...times };
  return Object.entries(asked)
    .filter(([name]) => known.includes(name))
    .map(([name, value]) => `${name}=${value}`)
    .join('&');
}

/** An answer without the instant that it is for, which is now. */
export function withoutClock(text: string): string {
  const [, knownAt] = /"knownAt":\s?"([^"]+)"/.exec(text) ?? /,[\d-]+,([\d-]+T[\d:.]+Z),/.exec(text) ?? [];
  return knownAt === undefined ? text : text.replaceAll(knownAt, 'now');
}
