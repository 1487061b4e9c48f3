import { createHash } from 'node:crypto';
import { expect, it } from '@jest/globals';

const field = (text: string | null): string => (text === null ? '-,' : `${Buffer.byteLength(text)}:${text},`);

const sealOf = (previous: string, fields: readonly (string | null)[]): string =>
  createHash('sha256').update(previous, 'hex').update(fields.map(field).join(''), 'utf8').digest('hex');

it('follows from every field of an entry and of all before it', () => {
  const entry = (position: number, actor: string | null) => [
    '1',
    String(position),
    actor,
    '{"fields": ["dueOn"]}',
  ];
  const first = sealOf('', entry(1, 'Anahit'));
  const second = sealOf(first, entry(2, null));
  expect(sealOf(sealOf('', entry(1, 'Anahid')), entry(2, null))).not.toBe(second);
  expect(sealOf(first, entry(2, ''))).not.toBe(second);
  expect([field('Anahit'), field('Yılmaz'), field(''), field(null)]).toEqual([
    '6:Anahit,',
    '7:Yılmaz,',
    '0:,',
    '-,',
  ]);
});
