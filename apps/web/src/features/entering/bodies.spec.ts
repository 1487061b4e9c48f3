import { describe, expect, it } from '@jest/globals';
import { assertionBody, documentsOf, itemBody, meetingBody, sourceBody, sweepBody } from './bodies.ts';
import { draftWith, textWith, wordWith } from '../../../testing/drafts.ts';

const named = { item: (ref: string) => `id of ${ref}`, text: (id: string) => `source ${id}` };
const there = { ...named, meeting: 'meeting-5' };

describe('the meeting that is sent', () => {
  it('leaves out what is empty, so that the service numbers it and asks for what is missing', () => {
    const body = meetingBody(draftWith({}), named);
    expect(body).toMatchObject({
      track: 'track-1',
      status: 'held',
      heldOn: '2024-07-30',
      title: { en: 'Fifth meeting' },
      place: null,
      country: null,
      sources: [],
    });
    expect(body).not.toHaveProperty('ordinal');
  });

  it('lists its documents, a readout with the side that published it', () => {
    const texts = [
      textWith('a', { role: 'readout', party: 'AM' }),
      textWith('b', { role: 'report', party: 'AM' }),
      textWith('c', { role: 'communique' }),
    ];
    expect(documentsOf(texts, named)).toEqual([
      { source: 'source a', role: 'readout', party: 'key:AM' },
      { source: 'source b', role: 'report', party: null },
      { source: 'source c', role: 'communique', party: null },
    ]);
  });
});

describe('a text that is sent', () => {
  it('was published on the day of the meeting unless it says otherwise, and keeps its blanks', () => {
    const body = sourceBody(textWith('a', { text: ' They met.\n' }), draftWith({ label: 'internal' }));
    expect(body).toMatchObject({
      publishedOn: '2024-07-30',
      text: ' They met.\n',
      tier: null,
      label: 'internal',
    });
    expect(sourceBody(textWith('a', { publishedOn: '2024-07-31' }), draftWith({})).publishedOn).toBe(
      '2024-07-31',
    );
    expect(sourceBody(textWith('a', { text: ' \n' }), draftWith({})).text).toBeNull();
  });
});

describe('a word that is sent', () => {
  const texts = [textWith('a', { party: 'AM' }), textWith('b', { party: 'TR' })];
  const draft = draftWith({ texts });
  const sourcesOf = (part: Parameters<typeof wordWith>[0]) =>
    assertionBody(wordWith(part), draft, there, 'en').sources?.map(({ source }) => source);

  it('has its day and its meeting from the form, and says nothing where nothing was chosen', () => {
    expect(assertionBody(wordWith(), draft, there, 'en')).toMatchObject({
      item: 'id of item-2',
      effectiveOn: '2024-07-30',
      meeting: 'meeting-5',
      agreement: null,
      implementation: null,
      legal: null,
      verb: null,
      corrects: null,
    });
  });

  it('says that it is agreed where it is reconfirmed or pressed for', () => {
    const agreementOf = (act: 'reconfirm' | 'expedite' | 'observe') =>
      assertionBody(wordWith({ act }), draft, there, 'en').agreement;
    expect([agreementOf('reconfirm'), agreementOf('expedite'), agreementOf('observe')]).toEqual([
      'agreed',
      'agreed',
      null,
    ]);
  });

  it('rests on what was chosen, else on what it quotes, else on the texts of who speaks, else on all', () => {
    const quote = { text: 'b', exact: 'gate', prefix: 'the ', suffix: '.' };
    expect(sourcesOf({ texts: ['a'], quote })).toEqual(['source a', 'source b']);
    expect(sourcesOf({ quote })).toEqual(['source b']);
    expect(sourcesOf({ account: 'party:AM' })).toEqual(['source a']);
    expect(sourcesOf({})).toEqual(['source a', 'source b']);
    const { sources } = assertionBody(wordWith({ quote }), draft, there, 'en');
    expect(sources).toEqual([{ source: 'source b', quote: { exact: 'gate', prefix: 'the ', suffix: '.' } }]);
  });

  it('keeps what was typed in the language that it was typed in', () => {
    const word = wordWith({ act: 'reverse', cause: ' Սահմանը փակվեց ', actor: 'ՀՀ', note: '' });
    expect(assertionBody(word, draft, there, 'hy')).toMatchObject({
      cause: { hy: 'Սահմանը փակվեց' },
      actor: 'ՀՀ',
      note: null,
    });
  });
});

describe('a general sentence that is sent', () => {
  it('passes by what the same account names for itself', () => {
    const draft = draftWith({
      texts: [textWith('a')],
      sweep: { is: true, act: 'reconfirm', account: 'joint', verb: 'reconfirmed' },
      words: [
        wordWith({ item: 'I01' }),
        wordWith({ item: 'I01' }),
        wordWith({ item: 'I03', account: 'party:AM' }),
      ],
    });
    expect(sweepBody(draft, there)).toMatchObject({
      meeting: 'meeting-5',
      except: ['id of I01'],
      verb: 'reconfirmed',
      sources: [{ source: 'source a' }],
    });
  });
});

it('a new item takes the label of the form', () => {
  const item = {
    id: 'n',
    title: { en: 'Gate' },
    kind: 'study',
    theme: ' transport ',
    obligors: ['key:AM'],
  } as const;
  expect(itemBody(item, draftWith({ label: 'restricted' }))).toEqual({
    kind: 'study',
    theme: 'transport',
    title: { en: 'Gate' },
    obligors: ['key:AM'],
    label: 'restricted',
  });
});
