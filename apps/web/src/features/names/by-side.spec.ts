import { describe, expect, it } from '@jest/globals';
import type { Item } from '@parley/contracts';
import { inNamesOf, namesOf, sidesWithNames } from './by-side.ts';

const item = (id: string, titleByParty: Item['titleByParty']) => ({
  id,
  title: { en: 'Akyaka/Akhurik gate', tr: 'Kapı' },
  titleByParty,
});
const items = [
  item('gate', { TR: { en: 'Akyaka/Akhurik gate' }, AM: { en: 'Akhurik/Akyaka gate' } }),
  item('flights', null),
];

describe('names of one side', () => {
  it('are offered of the sides that have any', () => {
    expect(sidesWithNames(items)).toEqual(['TR', 'AM']);
    expect(sidesWithNames([item('flights', null)])).toEqual([]);
  });

  it('stand wherever an answer names the item, and change nothing else', () => {
    const names = namesOf(items, 'AM');
    const answer = {
      digest: 'sha256-1',
      items: [{ item: { id: 'gate', key: 'gate', title: items[0]?.title }, words: [] }],
      points: [{ meeting: { id: 'SR5', title: { en: 'Fifth meeting' } } }],
    };
    expect(inNamesOf(answer, 'AM', names)).toEqual({
      ...answer,
      items: [
        {
          item: { id: 'gate', key: 'gate', title: { en: 'Akhurik/Akyaka gate', tr: 'Kapı' } },
          words: [],
        },
      ],
    });
  });

  it('hold for the places of meetings too', () => {
    const meeting = {
      id: 'SR5',
      place: { en: 'Alican–Margara' },
      placeByParty: { AM: { en: 'Margara–Alican' } },
    };
    expect(inNamesOf(meeting, 'AM', new Map())).toMatchObject({ place: { en: 'Margara–Alican' } });
    expect(inNamesOf(meeting, 'TR', new Map())).toEqual(meeting);
  });
});
