import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Label, proposal } from '@parley/contracts';
import { type Browser, signedIn } from '../../testing/browser.ts';
import { addressesOfReadings, readAll, type Reading, withoutClock } from '../../testing/every-reading.ts';
import { type RunningService, startService } from '../../testing/running-service.ts';

let service: RunningService;
let visitor: string;
let desk: string;
let other: Browser;
let addresses: Reading[];

beforeAll(async () => {
  service = await startService();
  visitor = await service.key({ clearance: 'public' });
  desk = await service.key();
  other = await signedIn(service, { role: 'owner', clearance: 'restricted' });
  await propose([seen('I10', 'public')]);
  addresses = await addressesOfReadings(service, desk);
}, 30_000);
afterAll(() => service.stop());

const process = '/v1/processes/turkiye-armenia';
const seen = (item: string, label: Label, more: object = {}) => ({
  item: `key:${item}`,
  effectiveOn: '2026-05-10',
  account: 'desk',
  act: 'discuss',
  sources: [{ source: 'key:S01' }],
  label,
  ...more,
});
const propose = async (assertions: object[]) => {
  const { body } = await service.with(desk).post(`${process}/proposals`).send({ assertions }).expect(201);
  return proposal.parse(body);
};
const accept = ({ id }: { id: string }) => other.ask.post(`${process}/proposals/${id}/accept`).expect(200);
const relabel = (path: string, label: Label) =>
  service.with(desk).patch(`${process}/${path}`).set('if-match', '*').send({ label }).expect(200);
const statusFor = async ({ id }: { id: string }, key = visitor) =>
  (await service.with(key).get(`${process}/proposals/${id}`)).status;

const everything = async () => {
  const all = await readAll(service, visitor, addresses, { asOf: '2026-05-14' });
  return Object.entries(all).map(([address, { status, text, headers }]) => {
    // The clock has gone on, and an instant may be packed to a byte more or less.
    const { 'content-length': _, ...kept } = headers;
    return { address, status, text: withoutClock(text), headers: kept };
  });
};

describe('a proposal above somebody’s clearance', () => {
  it('leaves every answer to them as it was, whatever becomes of it', async () => {
    const before = await everything();
    const made = await propose([seen('I10', 'internal'), seen('I11', 'internal')]);
    expect(made.label).toBe('internal');
    expect(await everything()).toEqual(before);
    await accept(made);
    const second = await propose([seen('I10', 'restricted')]);
    await other.ask
      .post(`${process}/proposals/${second.id}/send-back`)
      .send({ reason: { en: 'No.' } })
      .expect(200);
    const third = await propose([seen('I10', 'internal')]);
    await service.with(desk).post(`${process}/proposals/${third.id}/withdraw`).expect(200);
    expect(await everything()).toEqual(before);
  }, 60_000);

  it('is one that names anything above it', async () => {
    const mixed = await propose([seen('I10', 'public', { key: 'N1' }), seen('I10', 'internal')]);
    expect([mixed.label, await statusFor(mixed)]).toEqual(['internal', 404]);
    await accept(mixed);
    // What they may see of what it has become says nothing of it.
    const { body } = await service.with(visitor).get(`${process}/assertions/key:N1`).expect(200);
    expect(body.review).toBeNull();
    expect((await service.with(desk).get(`${process}/assertions/key:N1`)).body.review).toMatchObject({
      proposal: { id: mixed.id },
    });
  });

  it('comes and goes with the labels of what it names, and stays what it was at an instant', async () => {
    const source = { key: 'X1', kind: 'decree', publisher: 'A ministry', title: 'A decree', language: 'en' };
    await service.with(desk).post(`${process}/sources`).send(source).expect(201);
    const sources = [{ source: 'key:S01' }, { source: 'key:X1' }];
    const made = await propose([seen('I12', 'public', { sources })]);
    expect(await statusFor(made)).toBe(200);
    await relabel('sources/key:X1', 'internal');
    expect(await statusFor(made)).toBe(404);
    expect((await service.with(desk).get(`${process}/proposals/${made.id}`)).body.label).toBe('internal');
    const then = await service
      .with(visitor)
      .get(`${process}/proposals/${made.id}?knownAt=${made.proposedAt}`)
      .expect(200);
    expect(then.body).toMatchObject({ id: made.id, label: 'public' });
    await relabel('sources/key:X1', 'public');
    expect(await statusFor(made)).toBe(200);
    await relabel('items/key:I12', 'restricted');
    expect(await statusFor(made)).toBe(404);
    await relabel('items/key:I12', 'public');
  });
});
