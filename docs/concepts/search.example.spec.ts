import { expect, it } from '@jest/globals';
import { clausesOf } from '@parley/domain';

it('understands what is typed', () => {
  expect(clausesOf('"railway gate" -gyumri Ankara’da op')).toMatchObject([
    { text: 'railway gate', isPhrase: true },
    { text: 'gyumri', isWithout: true },
    { text: 'Ankara' },
    { text: 'op', isUnfinished: true },
  ]);
});
