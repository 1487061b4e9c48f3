import fc from 'fast-check';

const SAMPLES = [
  'The border is open',
  'İstanbul’da ılık bir gün, IŞIK ve ışık',
  'Հայաստան և Թուրքիա',
  'Граница открыта',
  'مفاوضات \u202Eنص\u202C معكوس',
  'é as two, é as one',
  '👩‍👩‍👧‍👦 🇦🇲🇹🇷',
  '\uFEFFafter a mark of byte order',
  'a\tb\r\nc\u2028d\u0085e',
  '<script>alert(1)</script> & "quotes"',
  '=HYPERLINK("http://example.org")',
  "'; DROP TABLE assertion; --",
  '${jndi:ldap://x} {{7*7}} %s %n',
  'null',
  'true',
  '0',
  '\\u0000 written out',
  'ﬁ ﷺ ẞ',
];

/** Text of a length, as people and programs write it; blank only by chance. */
export const shortText = (min: number, max: number): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...SAMPLES).map((text) => text.slice(0, max)) },
    {
      weight: 3,
      arbitrary: fc
        .string({ unit: 'grapheme', minLength: min, maxLength: Math.min(max, 30) })
        .filter((text) => text.length <= max),
    },
    { weight: 1, arbitrary: fc.constantFrom('x'.repeat(max), 'և'.repeat(max)) },
  );
