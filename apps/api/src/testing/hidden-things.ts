import type { Label } from '@parley/contracts';
import { type HiddenDesk, type Made, PROCESS } from './hidden-desk.ts';

/** The least that is said of each kind of thing that has a label, and a change that changes it. */
export const HIDDEN = {
  items: { kind: 'action', theme: 'border', title: { en: 'Out of sight' }, obligors: ['key:TR'] },
  sources: {
    kind: 'interview',
    publisher: 'P',
    title: 'Out of sight',
    language: 'en',
    publishedOn: '2024-01-02',
  },
  meetings: { track: 'key:SR', heldOn: '2024-02-03', status: 'held', title: { en: 'Out of sight' } },
  milestones: { title: { en: 'Out of sight' }, plannedOn: '2024' },
  events: { occurredOn: '2024-02-04', type: 'aid', title: { en: 'Out of sight' } },
} as const;

export type Hidden = keyof typeof HIDDEN;

export const hide = (desk: HiddenDesk, kind: Hidden, label: Label, more: object = {}): Promise<Made> =>
  desk.post(`${PROCESS}/${kind}`, { ...HIDDEN[kind], label, ...more });

/** A claim that nobody sees without the clearance, on an item that everybody sees. */
export const claim = (label: Label, more: object = {}) => ({
  item: 'key:I10',
  effectiveOn: '2024-03-04',
  account: 'desk',
  act: 'observe',
  implementation: 2,
  sources: [{ source: 'key:S01' }],
  label,
  ...more,
});

/** What has a list: what of it names something, as a request has it. */
const LISTED: Record<string, (entry: Listed) => unknown> = {
  dependsOn: ({ id }) => id,
  items: ({ id }) => id,
  'items/sources': ({ id }) => id,
  'events/sources': ({ id }) => id,
  'meetings/sources': ({ source, role, party }) => ({ source: source?.id, role, party: party?.id ?? null }),
  agenda: ({ title, item }) => ({ title, item: item?.id ?? null }),
  criteria: ({ item, implementation, agreement, legal, milestone }) =>
    milestone === undefined
      ? { item: item?.id, implementation, agreement, legal }
      : { milestone: milestone.id },
};

interface Listed {
  id?: string;
  title?: unknown;
  role?: unknown;
  implementation?: unknown;
  agreement?: unknown;
  legal?: unknown;
  source?: Made;
  party?: Made | null;
  item?: Made | null;
  milestone?: Made;
}

/** Puts something hidden into a list of something that everybody sees, as its first, and takes it out again. */
export async function nameHidden(
  desk: HiddenDesk,
  kind: Hidden,
  key: string,
  field: string,
  entry: unknown,
): Promise<void> {
  const path = `${PROCESS}/${kind}/key:${key}`;
  const asSent = LISTED[`${kind}/${field}`] ?? LISTED[field];
  if (asSent === undefined) throw new Error(`nobody has said how ${field} of ${kind} is sent`);
  const listed = (await desk.read(path))[field] as Listed[];
  const before = listed.map(asSent);
  await desk.patch(path, { [field]: [entry, ...before] });
  await desk.patch(path, { [field]: [...before, entry] });
  await desk.patch(path, { [field]: before });
  // It stays in the end: what is read has to leave it out.
  await desk.patch(path, { [field]: [entry, ...before] });
}
