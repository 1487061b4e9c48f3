import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createItem, createProcess } from '@parley/testing';
import { type RunningService, startService } from '../../testing/running-service.ts';

let service: RunningService;
let key: string;
let elsewhere: string;

const process = '/v1/processes/turkiye-armenia';
const entry = {
  item: 'key:I02',
  effectiveOn: '2026-05-10',
  account: 'desk',
  act: 'observe',
  sources: [{ source: 'key:S01' }],
};
const inTwoDays = () => new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10);
const inADay = () => new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);

beforeAll(async () => {
  service = await startService();
  key = await service.key();
  const other = await createProcess(service.database, service);
  elsewhere = (await createItem(service.database, other)).id;
  await service
    .with(key)
    .put(`${process}/sources/key:S01/text`)
    .send({ text: 'The two sides agreed to assess the technical requirements of the gate.' })
    .expect(200);
  await service
    .with(key)
    .post(`${process}/assertions/key:A40/corrections`)
    .send({ key: 'K40', implementation: 1, sources: entry.sources })
    .expect(201);
});
afterAll(() => service.stop());

const revision = async (): Promise<number> =>
  (await service.with(key).get(process).expect(200)).body.revision;
const append = (change: object) =>
  service
    .with(key)
    .post(`${process}/assertions`)
    .send({ ...entry, ...change });

const said = (body: { errors: { pointer: string; code: string }[] }): string[] =>
  body.errors.map(({ pointer, code }) => `${pointer} ${code}`).toSorted();

/** Each by what is sent otherwise than in `entry`; what depends on the day of the test is worked out in it. */
const refusals: [string, () => object, string[]][] = [
  ['implementation falls', () => ({ implementation: 0 }), ['/implementation implementation_falls']],
  [
    'a backdated value makes a later one a fall',
    () => ({ effectiveOn: '2023', implementation: 3 }),
    ['/implementation implementation_falls'],
  ],
  ['the item is of another process', () => ({ item: elsewhere }), ['/item item_unknown']],
  ['there is no such item', () => ({ item: 'key:I99' }), ['/item item_unknown']],
  ['there is no such meeting', () => ({ meeting: 'key:ZZ1' }), ['/meeting meeting_unknown']],
  ['the party is not in the process', () => ({ account: 'party:QQ' }), ['/account party_unknown']],
  ['the party is a third one', () => ({ account: 'party:RU' }), ['/account party_takes_no_side']],
  [
    'there is no such source',
    () => ({ sources: [{ source: 'key:S999' }, { source: 'key:S01' }] }),
    ['/sources/0/source source_unknown'],
  ],
  [
    'a source is named twice',
    () => ({ sources: [{ source: 'key:S01' }, { source: 'key:S01' }] }),
    ['/sources/1/source source_repeated'],
  ],
  ['it rests on nothing', () => ({ sources: [] }), ['/sources too_small']],
  ['the date is not EDTF', () => ({ effectiveOn: '30.07.2024' }), ['/effectiveOn not_edtf']],
  ['there is no such day', () => ({ effectiveOn: '2026-02-29' }), ['/effectiveOn not_edtf']],
  ['it lies ahead by more than a day', () => ({ effectiveOn: inTwoDays() }), ['/effectiveOn date_in_future']],
  ['the year has not begun', () => ({ effectiveOn: '2999' }), ['/effectiveOn date_in_future']],
  [
    'what it corrects is corrected',
    () => ({ act: 'correct', item: 'key:I10', corrects: 'key:A40' }),
    ['/corrects already_corrected'],
  ],
  ['it corrects nothing', () => ({ act: 'correct' }), ['/corrects correction_without_target']],
  [
    'what it corrects is not there',
    () => ({ act: 'correct', corrects: 'key:Z' }),
    ['/corrects correction_target_unknown'],
  ],
  [
    'what it corrects is on another item',
    () => ({ act: 'correct', corrects: 'key:A41' }),
    ['/item correction_of_another_item'],
  ],
  [
    'it corrects by another act',
    () => ({ item: 'key:I11', corrects: 'key:A41' }),
    ['/corrects target_does_not_fit_act'],
  ],
  [
    'it reverses without a cause',
    () => ({ act: 'reverse', implementation: 0, actor: 'a river' }),
    ['/cause reversal_without_cause'],
  ],
  [
    'it reverses by nobody',
    () => ({ act: 'reverse', implementation: 0, cause: { en: 'A flood.' } }),
    ['/actor reversal_without_actor'],
  ],
  [
    'it reverses nothing and has a cause',
    () => ({ cause: { en: 'A flood.' }, actor: 'a river' }),
    ['/actor actor_does_not_fit_act', '/cause cause_does_not_fit_act'],
  ],
  [
    'it corrects what is no reversal and has a cause',
    () => ({ item: 'key:I11', act: 'correct', corrects: 'key:A41', actor: 'a river' }),
    ['/actor actor_does_not_fit_act'],
  ],
  [
    'it reverses to nowhere',
    () => ({ act: 'reverse', cause: { en: 'A flood.' }, actor: 'a river' }),
    ['/act reversal_says_nothing'],
  ],
  [
    'it is continued by nothing',
    () => ({ act: 'continue' }),
    ['/continuedBy continuation_without_successor'],
  ],
  [
    'it is continued by what is not there',
    () => ({ act: 'continue', continuedBy: 'key:I99' }),
    ['/continuedBy successor_unknown'],
  ],
  [
    'items would carry each other on in a circle',
    () => ({ item: 'key:I08', act: 'continue', continuedBy: 'key:I07' }),
    ['/continuedBy continuation_in_a_circle'],
  ],
  [
    'an item would carry itself on',
    () => ({ act: 'continue', continuedBy: 'key:I02' }),
    ['/continuedBy continuation_in_a_circle'],
  ],
  [
    'a successor does not go with its act',
    () => ({ continuedBy: 'key:I03' }),
    ['/continuedBy successor_does_not_fit_act'],
  ],
  [
    'its word is not that of its act',
    () => ({ act: 'agree', agreement: 'denied' }),
    ['/agreement agreement_does_not_fit_act'],
  ],
  [
    'what it quotes does not stand in the stored text',
    () => ({ sources: [{ source: 'key:S01', quote: { exact: 'agreed to build' } }] }),
    ['/sources/0/quote quotation_not_in_source'],
  ],
  [
    'what it quotes stands elsewhere in the text',
    () => ({ sources: [{ source: 'key:S01', quote: { exact: 'agreed to assess', suffix: ' the gate' } }] }),
    ['/sources/0/quote quotation_not_in_source'],
  ],
  [
    'it quotes nothing',
    () => ({ sources: [{ source: 'key:S01', quote: { exact: ' ' } }] }),
    ['/sources/0/quote/exact invalid_format'],
  ],
  ['its key is taken', () => ({ key: 'A01' }), ['/key key_taken']],
  [
    'of everything at once',
    () => ({
      key: 'A01',
      item: elsewhere,
      effectiveOn: '2999-01-01',
      account: 'party:QQ',
      act: 'reverse',
      meeting: 'key:ZZ1',
      continuedBy: 'key:I99',
      corrects: 'key:Z',
      sources: [
        { source: 'key:S01', quote: { exact: 'agreed to build' } },
        { source: 'key:S999' },
        { source: 'key:S01' },
      ],
    }),
    [
      '/account party_unknown',
      '/actor reversal_without_actor',
      '/cause reversal_without_cause',
      '/continuedBy successor_does_not_fit_act',
      '/continuedBy successor_unknown',
      '/corrects correction_target_unknown',
      '/corrects target_does_not_fit_act',
      '/effectiveOn date_in_future',
      '/item item_unknown',
      '/key key_taken',
      '/meeting meeting_unknown',
      '/sources/0/quote quotation_not_in_source',
      '/sources/1/source source_unknown',
      '/sources/2/source source_repeated',
    ],
  ],
];

describe('an assertion is refused and nothing is written', () => {
  it.each(refusals)('because %s', async (_story, change, faults) => {
    const before = await revision();
    const { body } = await append(change()).expect(422);
    expect(body).toMatchObject({ status: 422, code: 'validation_failed' });
    expect(said(body)).toEqual(faults);
    expect(await revision()).toBe(before);
  });

  it('because of its shape and of the ledger, both at once', async () => {
    const { body } = await append({
      item: 'key:I99',
      effectiveOn: '2999',
      act: 'shout',
      mood: 'good',
      verb: '',
      sources: [
        { source: 'key:S01', page: 3, quote: { exact: 'agreed to build' } },
        { source: 'S01' },
        { source: 'key:S999', locator: 4 },
        { source: 'key:S01' },
      ],
    }).expect(422);
    expect(said(body)).toEqual([
      '/act not_allowed',
      '/effectiveOn date_in_future',
      '/item item_unknown',
      '/mood unknown_field',
      '/sources/0/page unknown_field',
      '/sources/0/quote quotation_not_in_source',
      '/sources/1/source not_a_reference',
      '/sources/2/locator wrong_type',
      '/sources/2/source source_unknown',
      '/sources/3/source source_repeated',
      '/verb too_small',
    ]);
  });

  it('and is not told what its broken fields would have settled', async () => {
    const { body } = await append({ effectiveOn: 'soon', implementation: 0 }).expect(422);
    expect(said(body)).toEqual(['/effectiveOn not_edtf']);
    const { body: reversal } = await append({ act: 'reverse', legal: 'void', actor: 7 }).expect(422);
    expect(said(reversal)).toEqual([
      '/actor wrong_type',
      '/cause reversal_without_cause',
      '/legal not_allowed',
    ]);
  });

  it('with the words of the ledger that stand against it', async () => {
    const { body } = await append({ implementation: 0 }).expect(422);
    expect(body.errors[0].message).toBe('would fall, which only a reversal or a correction may say (A13)');
  });
});

describe('an assertion is not refused because', () => {
  it.each<[string, () => object]>([
    ['it lies within a day of today', () => ({ effectiveOn: inADay() })],
    ['its period has begun', () => ({ effectiveOn: inADay().slice(0, 4) })],
    ['another account sees less', () => ({ account: 'observer', implementation: 0 })],
    [
      'its quotation is broken into lines otherwise',
      () => ({
        sources: [{ source: 'key:S01', quote: { exact: 'agreed\n to assess', prefix: 'two sides ' } }],
      }),
    ],
    [
      'what it quotes has no stored text',
      () => ({ sources: [{ source: 'key:S02', quote: { exact: 'whatever' } }] }),
    ],
  ])('%s', async (_story, change) => {
    await append(change()).expect(201);
  });
});
