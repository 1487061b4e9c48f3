import type { Label } from '@parley/contracts';
import fc from 'fast-check';
import type { RunningService } from './running-service.ts';

/** Something that somebody does in a process. The numbers pick among what there is by then. */
export interface Step {
  readonly does: (typeof DOINGS)[number];
  readonly text: string;
  readonly label: Label;
  readonly picks: readonly number[];
}

const DOINGS = [
  'party',
  'person',
  'source',
  'source',
  'item',
  'item',
  'meeting',
  'milestone',
  'event',
  'assertion',
  'assertion',
  'assertion',
  'assertion',
  'correction',
  'proposal',
  'withdrawal',
  'change',
  'change',
  'text',
  'removal',
  'archiving',
  'archiving',
  'process',
] as const;

/** What tables of text have trouble with, among all else that can be written. */
const AWKWARD = [
  '\\N',
  '\\\\N',
  'a "quoted" word',
  'one, two',
  'two\nlines',
  '=1+1',
  ' x ',
  'Անի – Ani',
  '\u202Eab',
];
const words = fc
  .oneof(fc.constantFrom(...AWKWARD), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }))
  .filter((text) => /\S/.test(text) && !/[\0\p{Surrogate}]/u.test(text));

export const randomSteps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({
    does: fc.constantFrom(...DOINGS),
    text: words,
    label: fc.constantFrom<Label>('public', 'public', 'internal', 'restricted'),
    picks: fc.array(fc.nat({ max: 99 }), { minLength: 6, maxLength: 6 }),
  }),
  { minLength: 15, maxLength: 30 },
);

/** Does it all by the API, as whoever has the key; what the record does not take is left undone. */
export async function makeProcess(
  service: RunningService,
  key: string,
  slug: string,
  steps: readonly Step[],
): Promise<void> {
  const ask = service.with(key);
  const base = `/v1/processes/${slug}`;
  const parties = [
    { key: 'A', role: 'party', name: { en: 'A' } },
    { key: 'B', role: 'party', name: { en: 'B' } },
  ];
  const stallRules = { timesMedian: 2.5, atLeastDays: 60, technicalBreaksSilence: true };
  await ask
    .post('/v1/processes')
    .send({ slug, title: { en: slug }, parties, stallRules })
    .expect(201);
  await ask
    .post(`${base}/tracks`)
    .send({ key: 'T', title: { en: 'T' }, level: 'technical' })
    .expect(201);
  await ask
    .post(`${base}/sources`)
    .send({ key: 'S', ...A_SOURCE, text: 'They agreed.' })
    .expect(201);
  for (const [nth, step] of steps.entries()) await take(step, nth);

  async function take({ does, text, label, picks }: Step, nth: number): Promise<void> {
    const said = { key: `${does.slice(0, 2)}${nth}`, title: { en: text, hy: `${text}։` }, label };
    const pick = async (noun: string, at: number) => {
      const { body } = await ask.get(`${base}/${noun}?limit=200`);
      const all: { id: string }[] = body.data;
      return all[(picks[at] ?? 0) % Math.max(all.length, 1)]?.id ?? 'key:none';
    };
    const some = async (noun: string, at: number) => [await pick(noun, at)].filter((id) => id !== 'key:none');
    const add = (noun: string, body: object) => ask.post(`${base}/${noun}`).send(body);
    const day = `20${10 + ((picks[0] ?? 0) % 15)}-0${1 + ((picks[1] ?? 0) % 9)}`;
    switch (does) {
      case 'party':
        return void (await add('parties', { key: said.key, role: 'observer', name: said.title }));
      case 'person':
        return void (await add('representatives', {
          key: said.key,
          party: await pick('parties', 0),
          name: text,
          office: said.title,
          since: day,
        }));
      case 'source':
        return void (await add('sources', {
          ...A_SOURCE,
          key: said.key,
          publishedOn: day,
          label,
          note: said.title,
          ...((picks[2] ?? 0) % 2 === 0 && { text: `${text} They agreed.` }),
        }));
      case 'item':
        return void (await add('items', {
          ...said,
          kind: 'action',
          theme: text.slice(0, 50),
          weight: 1 + ((picks[0] ?? 0) % 5),
          obligors: ['key:A'],
          dependsOn: await some('items', 1),
          sources: await some('sources', 2),
          titleByParty: { A: { en: text } },
        }));
      case 'meeting':
        return void (await add('meetings', {
          ...said,
          track: 'key:T',
          status: 'held',
          heldOn: `${day}-1${(picks[2] ?? 0) % 9}`,
          participants: await some('representatives', 3),
          agenda: [
            {
              title: said.title,
              item: (await some('items', 4))[0] ?? null,
            },
            { title: { en: 'Else' } },
          ],
          sources: [
            {
              source: await pick('sources', 5),
              role: 'readout',
              party: 'key:B',
            },
          ],
        }));
      case 'milestone':
        return void (await add('milestones', {
          ...said,
          plannedOn: day,
          criteria: [
            {
              item: await pick('items', 0),
              implementation: 2,
            },
          ],
        }));
      case 'event':
        return void (await add('events', {
          ...said,
          occurredOn: day,
          type: 'trade',
          items: await some('items', 0),
        }));
      case 'assertion':
      case 'proposal': {
        const act = ['propose', 'agree', 'agree', 'observe', 'observe'][(picks[2] ?? 0) % 5];
        const assertion = {
          item: await pick('items', 3),
          effectiveOn: day,
          act,
          label,
          note: said.title,
          verb: text,
          account: ['joint', 'party:A', 'party:B', 'desk'][(picks[4] ?? 0) % 4],
          ...(act === 'observe' && { implementation: (picks[5] ?? 0) % 4 }),
          sources:
            (picks[1] ?? 0) % 2 === 0
              ? [
                  {
                    source: 'key:S',
                    locator: text,
                    quote: {
                      exact: 'agreed',
                      prefix: '',
                    },
                  },
                ]
              : [{ source: await pick('sources', 1) }, { source: 'key:S2' }],
        };
        return void (await (does === 'assertion'
          ? add('assertions', assertion)
          : add('proposals', { assertions: [assertion], note: said.title })));
      }
      case 'correction':
        return void (await add(`assertions/${await pick('assertions', 0)}/corrections`, {
          note: said.title,
          label,
          sources: [{ source: 'key:S' }],
        }));
      case 'withdrawal':
        return void (await add(`proposals/${await pick('proposals', 0)}/withdraw`, {}));
      case 'text':
        return void (await ask
          .put(`${base}/sources/${await pick('sources', 0)}/text`)
          .set('if-match', '*')
          .send({ text: `${text} They agreed at last.` }));
      case 'archiving': {
        const noun = ARCHIVED[(picks[1] ?? 0) % ARCHIVED.length] ?? 'items';
        return void (await ask
          .patch(`${base}/${noun}/${await pick(noun, 0)}`)
          .set('if-match', '*')
          .send({ archived: (picks[2] ?? 0) % 3 > 0 }));
      }
      case 'change':
      case 'removal': {
        const noun = NOUNS[(picks[1] ?? 0) % NOUNS.length] ?? 'items';
        const at = `${base}/${noun}/${await pick(noun, 0)}`;
        return void (await (does === 'removal'
          ? ask.delete(at).set('if-match', '*')
          : ask
              .patch(at)
              .set('if-match', '*')
              .send(CHANGES[noun]?.(said) ?? {})));
      }
      default:
        return void (await ask
          .patch(base)
          .set('if-match', '*')
          .send({ summary: said.title, singleUndertaking: true }));
    }
  }
}

const A_SOURCE = { kind: 'other', publisher: 'A desk', title: 'A paper', language: 'en' };

type Said = { title: Record<string, string>; label: Label };
const CHANGES: Record<string, (said: Said) => object> = {
  items: ({ title, label }) => ({ description: title, label }),
  sources: ({ label }) => ({ tier: 'news', label }),
  meetings: ({ title, label }) => ({ place: title, label, identicalReadouts: false }),
  events: ({ title }) => ({ description: title }),
  milestones: ({ title }) => ({ note: title }),
  parties: ({ title }) => ({ note: title }),
};
const NOUNS = Object.keys(CHANGES);
const ARCHIVED = [...NOUNS, 'tracks', 'representatives'];
