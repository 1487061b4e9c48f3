import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createTranslator } from 'use-intl/core';
import { locales } from './locales.ts';

type Tree = { [name: string]: string | Tree };

const here = path.join(import.meta.dirname, 'messages');
const areas = (locale: string) =>
  readdirSync(path.join(here, locale))
    .filter((file) => file.endsWith('.json'))
    .map((file) => JSON.parse(readFileSync(path.join(here, locale, file), 'utf8')) as Tree);
const read = (locale: string): Tree => Object.assign({}, ...areas(locale)) as Tree;

/** Every message of a file by its full name. */
function flat(tree: Tree, before = ''): Map<string, string> {
  const all = new Map<string, string>();
  for (const [name, value] of Object.entries(tree)) {
    if (typeof value === 'string') all.set(before + name, value);
    else for (const [inner, text] of flat(value, `${before}${name}.`)) all.set(inner, text);
  }
  return all;
}

const files = new Map(locales.map((locale) => [locale, flat(read(locale))]));
const english = files.get('en') ?? new Map<string, string>();

/** Who takes words from here. */
const speaking = ['apps/web/src', 'packages/charts/src', 'packages/reports/src'];

/** What the sources ask for: names as they stand, and names with a part filled in (`movement.${kind}`) as patterns. */
function asked(): { names: Set<string>; patterns: RegExp[]; mentioned: Set<string> } {
  const text = speaking
    .map((folder) => path.join(import.meta.dirname, '../../..', folder))
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.spec.ts'))
        .map((file) => readFileSync(path.join(folder, file), 'utf8')),
    )
    .join('\n');
  const names = new Set(
    [
      ...text.matchAll(/\bt\(\s*(?:[\w.]+ === '?\w+'? \? |[\w.]+ \? )?'([\w.@-]+)'(?: : '([\w.@-]+)')?/g),
    ].flatMap(([, first = '', second]) => (second === undefined ? [first] : [first, second])),
  );
  for (const [, name = ''] of text.matchAll(/\(await getTranslations\(\)\)\(\s*'([\w.@-]+)'/g))
    names.add(name);
  // Some are named first and asked for later: `const name = `fault.${code}``.
  const templates = [/\bt\(\s*`([^`]+)`/g, /`(\w[\w-]*\.[^`\s]*\$\{[^`\s]+)`/g];
  const patterns = templates
    .flatMap((template) => [...text.matchAll(template)])
    .map(
      ([, template = '']) =>
        new RegExp(
          `^${template
            .split(/\$\{[^}]*\}/)
            .map((part) => part.replaceAll('.', '\\.'))
            .join('[\\w.:@-]+')}$`,
        ),
    );
  const mentioned = new Set([...text.matchAll(/'(\w[\w-]*\.[\w.@:-]+)'/g)].map(([, name = '']) => name));
  return { names, patterns, mentioned };
}

describe('messages', () => {
  const { names, patterns, mentioned } = asked();

  it('are asked for', () => {
    expect(names.size).toBeGreaterThan(100);
  });

  it('are in one file of a language each', () => {
    for (const locale of locales) {
      const names = areas(locale).flatMap((area) => Object.keys(area));
      expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    }
  });

  it('are all there', () => {
    expect([...names].filter((name) => !english.has(name))).toEqual([]);
  });

  it('are all used', () => {
    const unused = [...english.keys()].filter(
      (name) => !names.has(name) && !mentioned.has(name) && !patterns.some((pattern) => pattern.test(name)),
    );
    expect(unused).toEqual([]);
  });

  it.each(locales)('are complete in %s', (locale) => {
    expect([...(files.get(locale)?.keys() ?? [])].sort()).toEqual([...english.keys()].sort());
  });

  it.each(locales)('take the same values in %s and can be read', (locale) => {
    const translate = createTranslator({
      locale,
      messages: read(locale),
      onError: (error) => {
        throw error;
      },
    }) as unknown as { rich: (name: string, values: Readonly<Record<string, unknown>>) => unknown };
    for (const [name, text] of files.get(locale) ?? []) {
      const wanted = argumentsOf(english.get(name) ?? '');
      // A language may drop a number's form, never a value, and can use none that is not given.
      expect({ name, extra: [...argumentsOf(text)].filter((each) => !wanted.has(each)) }).toEqual({
        name,
        extra: [],
      });
      const values = Object.fromEntries([...wanted].map((each) => [each, numeric.has(each) ? 2 : 'x']));
      expect(translate.rich(name, { ...values, ...tagsOf(english.get(name) ?? '') })).not.toBe('');
    }
  });
});

const numeric = new Set([
  'count',
  'n',
  'ordinal',
  'more',
  'revision',
  'reached',
  'giving',
  'sources',
  'publishers',
]);

/** The values a message takes; what stands in a branch of a plural is text. */
const argumentsOf = (text: string) =>
  new Set([...text.matchAll(/(?<!(?:=\d+|one|other|true) )\{(\w+)[,}]/g)].map(([, name = '']) => name));

/** What a message sets apart, `<strong>` for one, each left as it is. */
const tagsOf = (text: string) =>
  Object.fromEntries([...text.matchAll(/<(\w+)>/g)].map(([, tag = '']) => [tag, (inner: unknown) => inner]));
