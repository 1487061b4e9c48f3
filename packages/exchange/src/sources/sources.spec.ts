import { describe, expect, it } from '@jest/globals';
import type { Source } from '@parley/contracts';
import { aSource } from '../../testing/a-source.ts';
import { readSources, UnreadableSources } from './read-sources.ts';
import { type SourceFormat, writeSources } from './write-sources.ts';

const FORMATS: SourceFormat[] = ['csl-json', 'bibtex', 'ris'];

const source = (changes: Partial<Source>): Source =>
  aSource({ url: 'https://example.org/readout?a=1&b=%20c_d', ...changes });
const SOURCES = [
  source({}),
  source({
    key: 'a.b-c_d',
    kind: 'news_report',
    publishedOn: '2024-07',
    title: 'Սահմանը բացվեց՝ 5% $x_1$ {A}',
  }),
  source({
    key: 'S3',
    kind: 'agreement',
    publishedOn: '2009',
    language: 'tr',
    publisher: 'Türkiye, P and Q',
  }),
  source({ key: 'S4', kind: 'interview', publishedOn: null, url: null, title: 'A ~tilde^ \\ & # mark' }),
  source({ key: 'S5', kind: 'data_set', language: 'pt-BR' }),
  source({ key: 'S6', kind: 'decree' }),
];
const said = ({ key, kind, title, publisher, publishedOn, language, url }: Source) => ({
  key,
  kind,
  title,
  publisher,
  ...(publishedOn !== null && { publishedOn }),
  language,
  ...(url !== null && { url }),
});

describe('sources for reference managers', () => {
  it.each(FORMATS)('come back from %s as they were', (format) => {
    expect(readSources(writeSources(SOURCES, format), format, 'en')).toEqual(SOURCES.map(said));
  });

  it('are CSL-JSON, BibLaTeX and RIS', () => {
    const [, one] = SOURCES;
    const only = one === undefined ? [] : [one];
    expect(JSON.parse(writeSources(only, 'csl-json'))[0]).toMatchObject({
      type: 'article-newspaper',
      issued: { 'date-parts': [[2024, 7]] },
    });
    expect(writeSources(only, 'bibtex')).toBe(
      [
        '@article{a.b-c_d,',
        '  title = {{Սահմանը բացվեց՝ 5\\% \\$x\\_1\\$ \\textbraceleft{}A\\textbraceright{}}},',
        '  journaltitle = {A ministry},',
        '  publisher = {{A ministry}},',
        '  date = {2024-07},',
        '  language = {en},',
        '  entrysubtype = {news\\_report},',
        '  url = {https://example.org/readout?a=1&b=%20c_d},',
        '}\n',
      ].join('\n'),
    );
    expect(writeSources(only, 'ris').split('\r\n')).toEqual(
      expect.arrayContaining(['TY  - NEWS', 'PY  - 2024', 'DA  - 2024/07//', 'ER  - ']),
    );
  });
});

describe('what reference managers have written', () => {
  it('is read as BibTeX of other hands', () => {
    const text = `@string{p = {Le Monde}}
      @article{x, title = {A {\\"o} $\\alpha$ --- B}, journal = p, year = 2020, month = may, doi = {10.1000/xyz}}
      @online{z, title = {Web}, organization = {OSCE}, date = {2020-05-01}, url = {http://z.example}, langid = {turkish}}`;
    expect(readSources(text, 'bibtex', 'fr')).toEqual([
      {
        key: 'x',
        kind: 'other',
        title: 'A ö α — B',
        publisher: 'Le Monde',
        publishedOn: '2020-05',
        language: 'fr',
        url: 'https://doi.org/10.1000/xyz',
      },
      {
        key: 'z',
        kind: 'other',
        title: 'Web',
        publisher: 'OSCE',
        publishedOn: '2020-05-01',
        language: 'fr',
        url: 'http://z.example',
      },
    ]);
  });

  it('is read as RIS of other hands', () => {
    const text =
      '\uFEFFTY  - RPRT\nT1  - A report\n  on two lines\nAU  - Doe, J\nY1  - 2020///\nDO  - doi:10.1/x\nER  -\n';
    expect(readSources(text, 'ris', 'en')).toEqual([
      {
        kind: 'other',
        title: 'A report on two lines',
        publisher: 'Doe, J',
        publishedOn: '2020',
        language: 'en',
        url: 'https://doi.org/10.1/x',
      },
    ]);
  });

  it.each([
    ['csl-json', '{'],
    ['csl-json', '["a"]'],
    ['csl-json', 'null'],
    ['bibtex', '@misc{a, title = {unclosed'],
    ['ris', 'nonsense'],
    ['ris', 'TY  - GEN\nTI  - Unended'],
  ] as const)('is refused as %s: %j', (format, text) => {
    expect(() => readSources(text, format, 'en')).toThrow(UnreadableSources);
  });

  it('is never fetched from anywhere', () => {
    const { fetch } = globalThis;
    globalThis.fetch = () => {
      throw new Error('fetched');
    };
    try {
      expect(readSources('https://example.org/a.bib', 'bibtex', 'en')).toEqual([]);
      expect(readSources('{"title": "https://example.org"}', 'csl-json', 'en')).toHaveLength(1);
    } finally {
      globalThis.fetch = fetch;
    }
  });
});
