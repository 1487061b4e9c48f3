import { describe, expect, it } from '@jest/globals';
import { change, createClient } from './index.ts';
import { answering, json, refusal } from './testing/answers.ts';

const address = { process: 'p', id: 'key:I02' };
const item = (theme: string, etag: string) => json({ theme }, 200, { etag });

/** Adds a word to the theme of an item, which somebody else changes at the same time. */
function addRail(attempts?: number) {
  const { fetch, seen } = answering(
    item('transport', '"1"'),
    refusal(412, 'precondition_failed'),
    item('border', '"2"'),
    item('border, rail', '"3"'),
  );
  const parley = createClient({ baseUrl: '', fetch });
  const done = change(
    () => parley.getItem.ask(address),
    ({ theme }, ifMatch) => parley.updateItem({ ...address, ifMatch, body: { theme: `${theme}, rail` } }),
    attempts === undefined ? {} : { attempts },
  );
  return { done, seen };
}

describe('change', () => {
  it('leaves it to the caller where somebody else was first', async () => {
    const { done, seen } = addRail();
    await expect(done).rejects.toMatchObject({ code: 'precondition_failed' });
    expect(seen).toHaveLength(2);
  });

  it('looks again where that is asked for, and goes by what it sees then', async () => {
    const { done, seen } = addRail(3);
    expect(await done).toMatchObject({ theme: 'border, rail' });
    expect(seen.map(({ headers, body }) => [headers.get('if-match'), body])).toEqual([
      [null, undefined],
      ['"1"', { theme: 'transport, rail' }],
      [null, undefined],
      ['"2"', { theme: 'border, rail' }],
    ]);
  });
});
