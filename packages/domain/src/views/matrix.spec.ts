import { describe, expect, it } from '@jest/globals';
import { progressSeries } from '../progress/series.ts';
import { onTheEnvoys } from '../worked-example/questions.ts';
import { turkiyeArmenia } from '../worked-example/turkiye-armenia.ts';
import { matrix } from './matrix.ts';

describe('the matrix of the worked example', () => {
  const { meetings, rows } = matrix(turkiyeArmenia, onTheEnvoys());

  it('has a row for each item and a column for each meeting of the track', () => {
    expect(meetings).toEqual(['SR1', 'SR2', 'SR3', 'SR4', 'SR5', 'SR6']);
    expect(rows).toHaveLength(16);
  });

  it('follows the rail gate from nothing to what carries it on', () => {
    const gate = rows.find(({ item }) => item === 'I07');
    expect(gate?.cells.map(({ moved, said, state }) => [moved, state?.implementation ?? null, said])).toEqual(
      [
        [null, null, []],
        [null, null, []],
        [null, null, []],
        [null, null, []],
        ['new', 0, ['A30']],
        ['carriedOn', 2, ['A32']],
      ],
    );
    expect(gate?.cells[5]?.state).toMatchObject({ closedOn: '2025-09-12', continuedBy: 'I08' });
  });

  it('moves as the points do', () => {
    const { points } = progressSeries(turkiyeArmenia, onTheEnvoys());
    for (const [column, { movement }] of points.entries()) {
      for (const { cells, item } of rows) {
        const moved = cells[column]?.moved;
        if (moved) expect(movement[moved]).toContain(item);
      }
    }
  });
});
