import { describe, expect, it } from '@jest/globals';
import { draftWith } from '../../../testing/drafts.ts';
import { say, withoutItem } from './words.ts';

describe('what a key says of an item', () => {
  it('is a first word, and then a change of it', () => {
    const named = say(draftWith({}), 'I02', { act: 'reconfirm' });
    expect(named.words).toMatchObject([{ item: 'I02', act: 'reconfirm', account: 'joint' }]);
    const further = say(named, 'I02', { implementation: '2' });
    expect(further.words).toMatchObject([{ act: 'reconfirm', implementation: '2' }]);
  });

  it('takes a level alone for something observed, and a passage alone for something named', () => {
    expect(say(draftWith({}), 'I02', { implementation: '1' }).words[0]?.act).toBe('observe');
    expect(say(draftWith({}), 'I02', { verb: 'discussed' }).words[0]?.act).toBe('discuss');
  });

  it('is of another account beside the first where that is wanted', () => {
    const one = say(draftWith({}), 'I02', { act: 'agree' });
    const two = say(one, 'I02', { act: 'deny', account: 'party:AM', further: true });
    expect(two.words.map(({ account, act }) => [account, act])).toEqual([
      ['joint', 'agree'],
      ['party:AM', 'deny'],
    ]);
  });
});

describe('an item that was not named after all', () => {
  const item = { id: 'a', title: {}, kind: 'action', theme: 'border', obligors: [] } as const;

  it('loses its words, and goes itself where this form made it', () => {
    const draft = say(draftWith({ items: [item] }), 'new:a', { act: 'agree' });
    expect(withoutItem(draft, 'new:a')).toMatchObject({ words: [], items: [] });
  });

  it('stays where it is recorded already', () => {
    const draft = draftWith({ items: [item], done: { 'item:a': 'I17' } });
    expect(withoutItem(draft, 'new:a').items).toHaveLength(1);
  });
});
