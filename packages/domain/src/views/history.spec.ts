import { expect, it } from '@jest/globals';
import { onTheEnvoys } from '../worked-example/questions.ts';
import { turkiyeArmenia } from '../worked-example/turkiye-armenia.ts';
import { itemHistory } from './history.ts';

it('tells how the crossing for third-country citizens came to where it stands', () => {
  const history = itemHistory(turkiyeArmenia, onTheEnvoys({ asOf: '2024-07-30' }), 'I02');
  const told = history.map(({ act, assertion, after }) => {
    return `${assertion} ${act}: ${after?.corroboration}, level ${after?.implementation}, ${after?.schedule}`;
  });
  expect(told).toEqual([
    'A09 agree: joint, level 0, on_time',
    'A10 reconfirm: joint, level 0, on_time',
    'A11 reconfirm: corroborated, level 0, due',
    'A12 discuss: corroborated, level 0, due',
    'A13 observe: corroborated, level 1, overdue',
    'A14 reconfirm: joint, level 1, overdue',
  ]);
});

it('has nothing to tell of an item that nobody knows', () => {
  expect(itemHistory(turkiyeArmenia, onTheEnvoys(), 'I99')).toEqual([]);
});
