import { expect, it } from '@jest/globals';
import { onTheEnvoys } from '../worked-example/questions.ts';
import { turkiyeArmenia } from '../worked-example/turkiye-armenia.ts';
import { reachedGenerically } from './generic-reach.ts';

it('a generic reconfirmation reaches what was agreed earlier on its own track, and nothing else', () => {
  const question = onTheEnvoys();
  expect(reachedGenerically(turkiyeArmenia, question, 'SR1')).toEqual([]);
  expect(reachedGenerically(turkiyeArmenia, question, 'SR5')).toEqual(['I01', 'I02', 'I03']);
  expect(reachedGenerically(turkiyeArmenia, question, 'SR6')).toEqual(['I01', 'I02', 'I03', 'I07', 'I09']);
  expect(reachedGenerically(turkiyeArmenia, question, 'SR9')).toEqual([]);
});
