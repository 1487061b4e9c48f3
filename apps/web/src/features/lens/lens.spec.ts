import { describe, expect, it } from '@jest/globals';
import { takenBy } from './controls.ts';
import { faultsOf, lensOf, questionOf, searchOf } from './lens.ts';

describe('the lens in the address', () => {
  it('shows the first track where none is named', () => {
    expect(lensOf({}, 'SR').tracks).toEqual(['SR']);
    expect(lensOf({}, null).tracks).toEqual([]);
  });

  it('shows every track where the address says so', () => {
    expect(lensOf({ track: 'all' }, 'SR').tracks).toEqual([]);
    expect(lensOf({ track: ['SR', 'FM'] }, 'SR').tracks).toEqual(['SR', 'FM']);
  });

  it('comes out of its own link unchanged', () => {
    for (const search of [
      {},
      { track: 'all' },
      {
        track: ['SR', 'FM'],
        reading: 'party:TR',
        method: 'weighted@1',
        asOf: '2024',
        knownAt: '2026-05-15T00:00:00Z',
      },
      { kind: ['action', 'study'], theme: 'border', obligor: 'TR', since: 'SR4' },
    ]) {
      const lens = lensOf(search, 'SR');
      const link = new URLSearchParams(searchOf(lens));
      const again = Object.fromEntries([...link.keys()].map((name) => [name, link.getAll(name)]));
      expect(lensOf(again, 'SR')).toEqual(lens);
    }
  });

  it('asks the service only for what is not usual', () => {
    expect(questionOf(lensOf({}, 'SR'))).toEqual({ track: ['SR'] });
    expect(questionOf(lensOf({ track: 'all', reading: 'joint', asOf: '2022-07-01' }, 'SR'))).toEqual({
      track: [],
      reading: 'joint',
      asOf: '2022-07-01',
    });
  });

  it('keeps from where changes are told to itself', () => {
    expect(questionOf(lensOf({ since: 'SR4' }, 'SR'))).toEqual({ track: ['SR'] });
  });

  it('is taken by a screen as far as it offers it', () => {
    const lens = lensOf({ track: 'FM', reading: 'joint', since: 'SR4', theme: 'border', asOf: '2024' }, 'SR');
    expect(takenBy('milestones', lens)).toEqual({ ...lens, tracks: [], since: null });
    expect(takenBy('sources', lens)).toEqual(lensOf({ track: 'all', asOf: '2024' }, 'SR'));
    expect(takenBy('overview', lens)).toEqual(lens);
  });

  it('knows kinds and drops what is none', () => {
    expect(lensOf({ kind: ['action', 'nonsense'] }, 'SR').kinds).toEqual(['action']);
  });

  it('names what is no date', () => {
    expect(faultsOf(lensOf({ asOf: 'yesterday', knownAt: 'now' }, 'SR'))).toEqual(['asOf', 'knownAt']);
    expect(faultsOf(lensOf({ asOf: '2024-12', knownAt: '2026-05-15T00:00:00Z' }, 'SR'))).toEqual([]);
  });
});
