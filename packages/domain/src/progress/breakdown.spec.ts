import { describe, expect, it } from '@jest/globals';
import { onTheEnvoys } from '../worked-example/questions.ts';
import { turkiyeArmenia } from '../worked-example/turkiye-armenia.ts';
import type { Grouping } from './breakdown.ts';
import { breakdown } from './breakdown.ts';

describe('the ten scored items of May 2026', () => {
  it.each<[Grouping, string[]]>([
    ['legal', ['in_force 2 100', 'none 8 50']],
    ['kind', ['action 6 55.6', 'confidence_measure 2 100', 'study 2 33.3']],
    ['obligor', ['AM 9 55.6', 'TR 10 60']],
    [
      'theme',
      [
        'border 1 33.3',
        'culture 1 33.3',
        'education 1 0',
        'energy 1 0',
        'trade 2 100',
        'transport 3 77.8',
        'visas 1 100',
      ],
    ],
  ])('by %s', (by, groups) => {
    const shown = breakdown(turkiyeArmenia, onTheEnvoys(), '2026-05-14', by);
    expect(shown.map(({ group, n, score }) => `${group} ${n} ${score}`)).toEqual(groups);
  });
});
