import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Bundle } from '@parley/contracts';
import { createOrganization } from '@parley/testing';
import fc from 'fast-check';
import type { Response } from 'supertest';
import { makeProcess, randomSteps } from '../../testing/random-process.ts';
import { type RunningService, startService } from '../../testing/running-service.ts';

let service: RunningService;
let key: string;

beforeAll(async () => {
  service = await startService();
  key = await service.key();
});
afterAll(() => service.stop());

let made = 0;
const nobodys = async (): Promise<string> =>
  service.key({ organizationId: (await createOrganization(service.database)).organizationId });

/** The digests at some pairs of times, of whoever has the key. */
async function digests(secret: string, slug: string, instants: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const knownAt of instants) {
    for (const asOf of ['2014-06', '2026-05-14']) {
      const { body } = await service
        .with(secret)
        .get(`/v1/processes/${slug}/progress?asOf=${asOf}&knownAt=${knownAt}&reading=any`)
        .expect(200);
      found.push(`${asOf} ${knownAt} ${body.digest} ${body.process.revision}`);
    }
  }
  return found;
}

describe('any process', () => {
  it('comes back from elsewhere byte for byte, with the same digests at every pair of times', async () => {
    await fc.assert(
      fc.asyncProperty(randomSteps, async (steps) => {
        const slug = `drawn-${(made += 1)}`;
        await makeProcess(service, key, slug, steps);
        const taken = async (secret: string, format: string) => {
          const answer = service.with(secret).get(`/v1/processes/${slug}/bundle?format=${format}`);
          return Buffer.from((await answer.buffer(true).parse(bytes).expect(200)).body as Buffer);
        };
        const out = await taken(key, 'json');
        const bundle = JSON.parse(out.toString('utf8')) as Bundle;
        const other = await nobodys();
        const { body } = await service.with(other).post('/v1/bundles').send({ bundle });
        expect(body.errors).toBeUndefined();
        expect((await taken(other, 'json')).equals(out)).toBe(true);
        const archive = await taken(key, 'datapackage');
        expect((await taken(other, 'datapackage')).equals(archive)).toBe(true);
        const third = await nobodys();
        const datapackage = archive.toString('base64');
        expect(
          (await service.with(third).post('/v1/bundles').send({ datapackage })).body.errors,
        ).toBeUndefined();
        expect((await taken(third, 'json')).equals(out)).toBe(true);
        const instants = bundle.revisions.filter((_, at) => at % 7 === 0).map(({ recordedAt }) => recordedAt);
        expect(await digests(other, slug, instants)).toEqual(await digests(key, slug, instants));
      }),
      { numRuns: 4 },
    );
  }, 300_000);
});

/** The body as it came, whatever its type. */
function bytes(response: Response, done: (error: Error | null, body: Buffer) => void): void {
  const parts: Buffer[] = [];
  response.on('data', (part: Buffer) => parts.push(part));
  response.on('end', () => done(null, Buffer.concat(parts)));
}
