import { describe, expect, it } from '@jest/globals';
import { arranged, arrangementOf, isNarrowed } from './arrangement.ts';
import type { Listed } from './arrangement.ts';

const listed = (slug: string, title: string, status: string, score: number | null, heldOn: string | null) =>
  ({
    process: { slug, title: { en: title, tr: `${title} süreci` }, status },
    entry: { score, lastHeld: heldOn === null ? null : { heldOn } },
  }) as unknown as Listed;

const all = [
  listed('aa', 'Alpha', 'ongoing', 40, '2024'),
  listed('cy', 'Cyprus', 'suspended', null, null),
  listed('be', 'Berg', 'ongoing', 60.5, '2026-04-28'),
  listed('du', 'Duna', 'concluded', 60.5, '2025-01'),
];
const slugs = (search: Record<string, string>, stalls: [string, number][] = []) =>
  arranged(all, arrangementOf(search), new Map(stalls), 'en').map(({ process }) => process.slug);

describe('the portfolio', () => {
  it('is in the order of the last meetings, what never met last', () => {
    expect(slugs({})).toEqual(['be', 'du', 'aa', 'cy']);
    expect(slugs({ sort: 'nonsense' })).toEqual(['be', 'du', 'aa', 'cy']);
  });

  it('can be in the order of names, scores and stalls, names deciding', () => {
    expect(slugs({ sort: 'name' })).toEqual(['aa', 'be', 'cy', 'du']);
    expect(slugs({ sort: 'score' })).toEqual(['be', 'du', 'aa', 'cy']);
    expect(
      slugs({ sort: 'stalls' }, [
        ['cy', 2],
        ['aa', 1],
      ]),
    ).toEqual(['cy', 'aa', 'be', 'du']);
  });

  it('can be narrowed to a standing and to a name in any language', () => {
    expect(slugs({ status: 'ongoing' })).toEqual(['be', 'aa']);
    expect(slugs({ name: ' CYPR ' })).toEqual(['cy']);
    expect(slugs({ name: 'berg süreci' })).toEqual(['be']);
    expect(slugs({ name: 'nothing' })).toEqual([]);
  });

  it('says whether anything is left out', () => {
    expect(isNarrowed(arrangementOf({ sort: 'name' }))).toBe(false);
    expect(isNarrowed(arrangementOf({ status: 'ongoing' }))).toBe(true);
    expect(isNarrowed(arrangementOf({ status: 'nonsense', name: ' ' }))).toBe(false);
  });
});
