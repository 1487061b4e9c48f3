import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { matrix, type Matrix } from '@parley/contracts';
import { type RunningService, startService } from '../../testing/running-service.ts';

let service: RunningService;
let table: Matrix;

beforeAll(async () => {
  service = await startService();
  const key = await service.key();
  const { body } = await service
    .with(key)
    .get('/v1/processes/turkiye-armenia/matrix?track=SR&asOf=2026-05-14')
    .expect(200);
  table = matrix.parse(body);
});
afterAll(() => service.stop());

const rowOf = (key: string) => {
  const row = table.items.find((item) => item.key === key);
  if (row === undefined) throw new Error(`no row ${key}`);
  return row;
};

describe('the matrix', () => {
  it('has a column for each meeting of the track and a cell for each item in it', () => {
    expect(table.meetings.map(({ key }) => key)).toEqual(['SR1', 'SR2', 'SR3', 'SR4', 'SR5', 'SR6']);
    expect(table.items).toHaveLength(16);
    expect(new Set(table.items.map(({ cells }) => cells.length))).toEqual(new Set([6]));
  });

  it('shows an item before anyone has put it forward as nothing at all', () => {
    expect(rowOf('I02').cells[2]).toEqual({
      agreement: null,
      corroboration: 'none',
      legal: 'none',
      implementation: null,
      schedule: 'none',
      closed: false,
      movement: null,
      assertions: [],
    });
  });

  it('follows the third-country crossing from agreed to overdue', () => {
    const { cells, current } = rowOf('I02');
    expect(cells[3]).toMatchObject({
      agreement: 'agreed',
      corroboration: 'joint',
      implementation: 0,
      schedule: 'on_time',
      movement: 'new',
      assertions: ['A09'],
    });
    expect(cells[4]).toMatchObject({ implementation: 1, schedule: 'overdue', movement: 'advanced' });
    expect(current).toMatchObject({ implementation: 1, schedule: 'overdue', movement: 'unchanged' });
  });

  it('closes the railway study where another item carries it on', () => {
    expect(rowOf('I07').cells[5]).toMatchObject({ closed: true, movement: 'carriedOn', assertions: ['A32'] });
  });

  it('says of now what was said since the last meeting', () => {
    expect(rowOf('I09').current).toMatchObject({
      movement: 'advanced',
      legal: 'in_force',
      implementation: 3,
      assertions: ['A38', 'A39'],
    });
    expect(rowOf('I13').current).toMatchObject({ movement: 'new', agreement: 'agreed' });
    expect(rowOf('I16').current).toMatchObject({ corroboration: 'contradicted', agreement: 'none' });
  });

  it('names who promised', () => {
    expect(rowOf('I13').obligors).toEqual(['TR']);
    expect(rowOf('I02').obligors).toEqual(['AM', 'TR']);
  });
});
