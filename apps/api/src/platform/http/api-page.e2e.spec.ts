import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type RunningService, startService } from '../../testing/running-service.ts';

let service: RunningService;
let key: string;

beforeAll(async () => {
  service = await startService();
  key = await service.key();
}, 60_000);
afterAll(() => service.stop());

const docs = path.join(import.meta.dirname, '../../../../../docs');

interface Command {
  address: string;
  method: 'get' | 'post' | 'patch';
  headers: Record<string, string>;
  body: string | undefined;
  /** What the page says of the answer. */
  status: number;
  isReplayed: boolean;
}

/** The commands of a page, read as far as they go: an address, -H, -d, -X, and what comes of it behind #. */
async function commands(page: string): Promise<Command[]> {
  const blocks = [...(await readFile(path.join(docs, page), 'utf8')).matchAll(/```sh\n(.*?)```/gs)].map(
    ([, block]) => block ?? '',
  );
  return blocks.flatMap((block) => block.split(/^ *curl /m).slice(1)).map(toCommand);
}

function toCommand(text: string): Command {
  const said = text.replaceAll('$API', '').replaceAll('$KEY', key);
  const valuesOf = (option: RegExp): string[] => [...said.matchAll(option)].map(([, value]) => value ?? '');
  const [body] = valuesOf(/-d '([^']*)'/g);
  const [method = body === undefined ? 'GET' : 'POST'] = valuesOf(/-X (\w+)/g);
  return {
    address: valuesOf(/^"([^"]*)"/g)[0] ?? '',
    method: method.toLowerCase() as Command['method'],
    headers: Object.fromEntries(
      valuesOf(/-H "([^"]*)"/g).map((line) => line.split(': ') as [string, string]),
    ),
    body,
    status: Number(valuesOf(/# (\d{3})/g)[0]),
    isReplayed: said.includes(', replayed'),
  };
}

it.each([
  ['api.md', 6],
  ['feeds.md', 4],
])('every command of docs/%s is answered as the page says', async (page, least) => {
  const told = await commands(page);
  expect(told.length).toBeGreaterThanOrEqual(least);
  for (const { address, method, headers, body, status, isReplayed } of told) {
    const answer = await service.anonymous()[method](address).set(headers).send(body);
    expect([address, answer.status]).toEqual([address, status]);
    expect(answer.headers['idempotency-replayed']).toBe(isReplayed ? 'true' : undefined);
  }
});
