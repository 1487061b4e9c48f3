import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Assertion, assertion } from '@parley/contracts';
import { writeIn } from '@parley/testing';
import { createMeeting } from '@parley/testing';
import { type RunningService, startService } from '../../testing/running-service.ts';

let service: RunningService;
let key: string;

beforeAll(async () => {
  service = await startService();
  key = await service.key();
});
afterAll(() => service.stop());

const process = '/v1/processes/turkiye-armenia';
const sentence = {
  meeting: 'key:SR6',
  account: 'joint',
  act: 'reconfirm',
  verb: 'confirmed',
  sources: [{ source: 'key:S17', locator: 'last paragraph' }],
};
const say = (change: object = {}, secret = key) =>
  service
    .with(secret)
    .post(`${process}/assertions/generic-reconfirmations`)
    .send({ ...sentence, ...change });
const revision = async (): Promise<number> =>
  (await service.with(key).get(process).expect(200)).body.revision;
const itemsOf = ({ body }: { body: { data: Assertion[] } }) => body.data.map(({ item }) => item.key);

describe('a generic reconfirmation', () => {
  it('is an assertion on each item agreed earlier on the track, told from those that name it', async () => {
    const before = await revision();
    const answer = await say().expect(201);
    expect(itemsOf(answer)).toEqual(['I01', 'I02', 'I03', 'I07', 'I09']);
    for (const one of answer.body.data) {
      expect(assertion.parse(one)).toMatchObject({
        effectiveOn: '2025-09-12',
        meeting: { key: 'SR6' },
        act: 'reconfirm',
        agreement: 'agreed',
        implementation: null,
        generic: true,
        verb: 'confirmed',
        sources: [{ source: { key: 'S17' }, locator: 'last paragraph', quote: null }],
        revision: before + 1,
      });
    }
    const named = await service.with(key).get(`${process}/assertions/key:A06`).expect(200);
    expect(named.body).toMatchObject({ item: { key: 'I01' }, generic: false });
  });

  it('leaves out what the meeting names otherwise', async () => {
    expect(itemsOf(await say({ except: ['key:I01', 'key:I02', 'key:I07'] }).expect(201))).toEqual([
      'I03',
      'I09',
    ]);
  });

  it('may press instead of repeating, for one side, on a day of its own', async () => {
    const answer = await say({
      meeting: 'key:SR5',
      act: 'expedite',
      account: 'party:TR',
      effectiveOn: '2024-07-31',
      note: { en: 'In the readout of the next day.' },
    }).expect(201);
    expect(itemsOf(answer)).toEqual(['I01', 'I02', 'I03']);
    expect(answer.body.data[0]).toMatchObject({
      act: 'expedite',
      account: 'party:TR',
      effectiveOn: '2024-07-31',
    });
  });

  it('moves no score', async () => {
    const { body } = await service.with(key).get(`${process}/progress?track=SR&asOf=2026-05-14`).expect(200);
    expect(body.points.map(({ score }: { score: number }) => score)).toEqual([
      33.3, 100, 100, 33.3, 46.7, 37,
    ]);
  });
});

describe('a generic reconfirmation is refused', () => {
  it.each<[string, object, string[]]>([
    ['it reaches nothing', { meeting: 'key:SR1' }, ['/meeting nothing_reached']],
    [
      'all that it reaches is left out',
      { meeting: 'key:SR4', except: ['key:I01'] },
      ['/meeting nothing_reached'],
    ],
    ['the meeting is not there', { meeting: 'key:SR99' }, ['/meeting meeting_unknown']],
    [
      'what it is made of has faults, each said once',
      {
        account: 'party:RU',
        effectiveOn: '2999',
        sources: [{ source: 'key:S999' }],
        except: ['key:I99', 'key:I01'],
      },
      [
        '/except/0 item_unknown',
        '/effectiveOn date_in_future',
        '/account party_takes_no_side',
        '/sources/0/source source_unknown',
      ],
    ],
    [
      'its shape has faults, and what can be read of it has others',
      {
        act: 'agree',
        meeting: 'key:SR99',
        account: 'party:QQ',
        except: ['I01', 'key:I99'],
        sources: [{ source: 'key:S999' }, { source: 'key:S01', page: 1 }],
      },
      [
        '/act not_allowed',
        '/sources/1/page unknown_field',
        '/except/0 not_a_reference',
        '/meeting meeting_unknown',
        '/except/1 item_unknown',
        '/account party_unknown',
        '/sources/0/source source_unknown',
      ],
    ],
    ['it does something else', { act: 'agree' }, ['/act not_allowed']],
  ])('where %s', async (_story, change, faults) => {
    const before = await revision();
    const { body } = await say(change).expect(422);
    expect(body.errors.map(({ pointer, code }: Record<string, string>) => `${pointer} ${code}`)).toEqual(
      faults,
    );
    expect(await revision()).toBe(before);
  });

  it('where the meeting has not been held', async () => {
    const { body: of } = await service.with(key).get(process).expect(200);
    const { body: track } = await service.with(key).get(`${process}/tracks/key:SR`).expect(200);
    await createMeeting(
      service.database,
      { organizationId: service.organizationId, processId: of.id },
      { key: 'SR7', trackId: track.id, ordinal: 7, status: 'scheduled', heldOn: '2026-11-01' },
    );
    const { body } = await say({ meeting: 'key:SR7' }).expect(422);
    expect(body.errors).toEqual([
      { pointer: '/meeting', code: 'meeting_not_held', message: 'has not been held' },
    ]);
  });

  it('where the writer sees none of the items', async () => {
    const { organizationId } = service;
    const { id: processId } = (await service.with(key).get(process)).body;
    await writeIn(service.database, { organizationId, processId }, (client) =>
      client.item.updateMany({ where: { processId, key: 'I01' }, data: { label: 'internal' } }),
    );
    const visitor = await service.key({ clearance: 'public' });
    const { body } = await say({ meeting: 'key:SR3' }, visitor).expect(422);
    expect(body.errors[0]).toMatchObject({ pointer: '/meeting', code: 'nothing_reached' });
  });
});
