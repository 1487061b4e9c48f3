import { describe, expect, it } from '@jest/globals';
import { addTrack, removeTrack, updateMember } from '@parley/contracts';
import type { Described } from './described.ts';
import { readBack } from './reads-back.ts';
import type { Answer, Wire } from './wire.ts';

const described: Described = {
  operation: addTrack,
  pathParameters: [],
  query: [],
  headers: [],
  body: {},
  codes: new Map(),
  statuses: [],
  promised: new Map(),
  departures: () => [],
};
const sent = { title: { en: 'A track' }, level: 'technical' };
const wire: Wire = {
  method: 'POST',
  path: '/v1/processes/p/tracks',
  headers: {},
  body: Buffer.from(JSON.stringify(sent)),
  caller: 'full',
};
const answer = (status: number, body: object): Answer => ({
  status,
  headers: { location: '/v1/processes/p/tracks/1' },
  text: JSON.stringify(body),
});
const found = (made: object, read: Answer) => readBack(described, wire, answer(201, made), async () => read);

describe('what was accepted', () => {
  it('was taken as it was sent, and is read so', async () => {
    expect(await found({ id: '1', ...sent }, answer(200, { id: '1', ...sent }))).toEqual([]);
  });

  it('is found to be something else', async () => {
    const other = { id: '1', ...sent, level: 'leaders' };
    expect((await found(other, answer(200, other))).join()).toContain('did not take /level');
    const read = await found({ id: '1', ...sent }, answer(200, other));
    expect(read.join()).toContain('reads /level back as "leaders"');
  });

  it('is found to be nowhere', async () => {
    expect(await found({ id: '1', ...sent }, answer(404, {}))).toEqual(['is read with 404']);
  });

  it('may be out of reach for whoever has made themselves less than they were, and for nobody else', async () => {
    const member = { ...described, operation: updateMember };
    const change = { ...wire, method: 'PATCH', body: undefined };
    const readOf = (of: Described) => readBack(of, change, answer(200, {}), async () => answer(403, {}));
    expect([await readOf(member), await readOf(described)]).toEqual([[], ['is read with 403']]);
  });

  it('is found to be there after it was removed', async () => {
    const of = { ...described, operation: removeTrack };
    const remove = { ...wire, method: 'DELETE', body: undefined };
    const read = await readBack(of, remove, answer(204, {}), async () => answer(200, sent));
    expect(read).toEqual(['is still read with 200']);
  });
});
