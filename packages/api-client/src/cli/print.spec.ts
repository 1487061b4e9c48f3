import { expect, it } from '@jest/globals';
import { shown } from './print.ts';

it.each([
  ['renames the window', '\u001B]0;mine\u0007Border', '\u{FFFD}]0;mine\u{FFFD}Border'],
  ['colours the rest', '\u001B[31mBorder', '\u{FFFD}[31mBorder'],
  ['erases by the short form', 'Bor\u009B2Jder', 'Bor\u{FFFD}2Jder'],
  ['goes back to the beginning of the line', 'Border\rsigned', 'Border\u{FFFD}signed'],
  ['writes over letters', 'Border\b\b', 'Border\u{FFFD}\u{FFFD}'],
])('text that %s does not get to a screen like that', (_, text, seen) => {
  expect(shown(text)).toBe(seen);
});

it('everything else does, in every script, with our own bold', () => {
  const text = '\u001B[1mkey\u001B[22m  title\nI02\tՍահման, sınır, 🇦🇲\n';
  expect(shown(text)).toBe(text);
});
