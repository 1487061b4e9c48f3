import { gzipSync } from 'node:zlib';
import fc from 'fast-check';

/** A body as it is drawn: a value, or bytes that are made when they are sent. */
export type DrawnBody = { json: unknown } | { bytes: () => Buffer; name: string };

const MEGABYTE = 1024 * 1024;

const BODIES: Readonly<Record<string, () => Buffer | string>> = {
  nothing: () => '',
  'an open brace': () => '{',
  'a trailing comma': () => '{"a":1,}',
  'a name twice': () => '{"title":{"en":"a"},"title":{"en":"b"}}',
  'a name of the prototype': () => '{"__proto__":{"admin":true}}',
  'a name of the prototype, escaped': () => String.raw`{"\u005f_proto__":{"admin":true}}`,
  'a constructor': () => '{"constructor":{"prototype":{"admin":true}}}',
  'a mark of byte order': () => '\uFEFF{}',
  'white space': () => ' \t\r\n',
  'bytes that are no UTF-8': () => Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]),
  'UTF-16': () => Buffer.from('{"title":{"en":"a"}}', 'utf16le'),
  'a byte of zero': () => '{"title":"\0"}',
  'brackets without end': () => '['.repeat(500_000),
  'braces without end': () => '{"a":'.repeat(150_000),
  'nested as deep as can be': () => `${'['.repeat(400_000)}${']'.repeat(400_000)}`,
  'a number that is too great': () => '{"weight":1e400,"ordinal":-1e400}',
  'a number of many digits': () => `{"weight":${'9'.repeat(100_000)}}`,
  'many names': () => `{${Array.from({ length: 40_000 }, (_, index) => `"k${index}":0`).join(',')}}`,
  'white space without end': () => `{${' '.repeat(MEGABYTE - 10)}}`,
  'a megabyte and more': () => `{"a":"${'x'.repeat(MEGABYTE)}"}`,
  'ten megabytes': () => `{"a":"${'x'.repeat(10 * MEGABYTE)}"}`,
  'what is compressed': () => gzipSync('{"title":{"en":"a"}}'),
  text: () => 'title=a',
  null: () => 'null',
  'a list': () => '[]',
  'a number': () => '7',
  NaN: () => 'NaN',
};

export const oddBody: fc.Arbitrary<DrawnBody> = fc
  .constantFrom(...Object.entries(BODIES))
  .map(([name, make]) => ({ name, bytes: () => Buffer.from(make()) }));
