import fc from 'fast-check';

/** A body that is nested as deep as this. */
function deep(levels: number): unknown {
  let value: unknown = 'at the bottom';
  for (let level = 0; level < levels; level += 1) value = level % 2 === 0 ? [value] : { a: value };
  return value;
}

const parsed = (text: string): unknown => JSON.parse(text) as unknown;

const TEXTS = [
  '',
  ' ',
  '\0',
  'a\0b',
  '\uD800',
  'a\uDFFFb',
  '\u202E\u2066abc',
  '\uFFFF\uFFFE',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'key:',
  'key:__proto__',
  'key:constructor',
  'party:__proto__',
  'party:constructor',
  'key:\0',
  'meeting:',
  'NaN',
  '-0',
  '1e308',
  '0x10',
  '٣',
  '00000000-0000-0000-0000-000000000000',
  'ffffffff-ffff-ffff-ffff-ffffffffffff',
  '0000',
  '0000-01-01',
  '0000-02-29',
  '9999-12-31',
  '10000',
  '-0001',
  '2023-02-29',
  '1900-02-29',
  '2024-02-30',
  '2024-13',
  '2024-00',
  '2024-W01',
  '2024?',
  '2024/2025',
  '2024-06-30T23:59:60Z',
  '0000-01-01T00:00:00Z',
  '0001-01-01T00:00:00+14:00',
  '9999-12-31T23:59:59-14:00',
  '+275760-09-13T00:00:00.000Z',
  '2024-01-01T00:00:00.0000000000000000001Z',
  '2024-01-01T24:00:00Z',
  '\u{1D7D8}',
  'x'.repeat(300),
  'x'.repeat(10_001),
  'İ'.repeat(5_001),
  '👩‍👩‍👧‍👦'.repeat(2_000),
  'a'.repeat(400_000),
];

const NUMBERS = [
  0,
  -0,
  -1,
  0.1,
  1e308,
  -1e308,
  5e-324,
  Number.POSITIVE_INFINITY,
  2 ** 31,
  2 ** 53,
  2 ** 63,
  1e21,
];

const THINGS = [
  null,
  true,
  false,
  [],
  {},
  [null],
  [[]],
  { '': '' },
  { en: '' },
  { en: '\0' },
  { en: '\uD800' },
  { '\uD800': 'x' },
  { '\0': 'x' },
  { length: -1 },
  { toString: null, valueOf: null },
  { toJSON: 'x' },
  parsed('{"then": "x"}'),
  { $ne: null },
  parsed('{"__proto__": {"admin": true}}'),
  parsed('{"constructor": {"prototype": {"admin": true}}}'),
  parsed('{"constructor": "x"}'),
  { hasOwnProperty: 1 },
  deep(20),
  deep(99),
  deep(101),
  deep(1_000),
  Array.from({ length: 501 }, (_, index) => index),
  Array.from({ length: 10_000 }, () => null),
  Array.from({ length: 600 }, () => ({})),
  Object.fromEntries(Array.from({ length: 2_000 }, (_, index) => [`k${index}`, 'x'])),
];

export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...TEXTS) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
);

/** What nobody in their right mind would send. */
export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: hostileText },
  { weight: 3, arbitrary: fc.constantFrom(...NUMBERS) },
  { weight: 3, arbitrary: fc.constantFrom(...THINGS) },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
);

/** Names that mean something to objects of JavaScript, or to nobody. */
export const hostileName: fc.Arbitrary<string> = fc.constantFrom(
  'nonsense',
  '',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'toJSON',
  '/',
  '~',
  'a.b',
  '\0',
  '\uD800',
  'id',
  'organizationId',
  'x'.repeat(5_000),
);
