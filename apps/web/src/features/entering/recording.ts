import type {
  addItem,
  addMeeting,
  addSource,
  appendAssertions,
  Fault,
  getSourceText,
  meetings,
  proposeAssertions,
  proposeGenericReconfirmation,
  reconfirmGenerically,
  updateMeeting,
} from '@parley/contracts';
import { send } from '../../lib/send.ts';
import type { Refusal, Sent } from '../../lib/send.ts';
import type { Named } from './bodies.ts';
import { assertionBody, documentsOf, itemBody, meetingBody, sourceBody, sweepBody } from './bodies.ts';
import type { Draft } from './draft.ts';
import { markOfText } from './identity.ts';
import type { Step } from './steps.ts';
import { fieldAt, nameOfStep, stepsOf } from './steps.ts';

/** What holds for the whole of a recording. */
export interface Setting {
  process: string;
  /** The meeting that is there already, by id; null where the form makes it; `none` where a word stands by itself. */
  meeting: { id: string } | null | 'none';
  /** Whether words are proposed, for another person to accept. */
  isReviewed: boolean;
  /** The language in which one types. */
  language: string;
}

export type Outcome =
  | { done: true; draft: Draft }
  | { done: false; draft: Draft; step: Step; refusal: Refusal; faults: readonly Fault[] };

/**
 * Records a draft step by step. What is done is noted in the draft at once, so that the next attempt goes on from there;
 * what was sent and never answered is sent again under the same Idempotency-Key, and so done once.
 *
 * @param note keeps the draft after each step
 */
export async function record(begun: Draft, setting: Setting, note: (draft: Draft) => void): Promise<Outcome> {
  let draft = begun;
  for (const step of stepsOf(begun, setting.meeting !== 'none')) {
    // Each step names what the one before it has made.
    // oxlint-disable-next-line no-await-in-loop
    const sent = await take(step, draft, setting);
    if (!sent.done) {
      const faults = sent.refusal.faults.map((fault) => ({
        ...fault,
        pointer: `/${fieldAt(step, fault.pointer, draft, setting.language)}`,
      }));
      return { done: false, draft, step, refusal: sent.refusal, faults };
    }
    draft = { ...draft, done: { ...draft.done, [nameOfStep(step)]: sent.value } };
    note(draft);
  }
  return { done: true, draft };
}

/** Whether nobody knows if the last step was done: then it is asked again before anything is changed. */
export const isUncertain = ({ status }: Refusal): boolean => status === 0 || status >= 500;

function namesIn({ texts, done }: Draft): Named {
  return {
    item: (reference) =>
      reference.startsWith('new:')
        ? (done[`item:${reference.slice('new:'.length)}`] ?? reference)
        : reference,
    text: (id) => texts.find((text) => text.id === id)?.source ?? done[`text:${id}`] ?? id,
  };
}

/** @returns the id of what was made */
async function take(step: Step, draft: Draft, setting: Setting): Promise<Sent<string>> {
  const { process } = setting;
  const params = { process };
  const named = namesIn(draft);
  const once = (body: unknown) => `${draft.id}.${nameOfStep(step)}.${markOfText(JSON.stringify(body))}`;
  if (step.kind === 'meeting') return takeMeeting(draft, setting, named, once);
  if (step.kind === 'words') return takeWords(draft, setting, named, once);
  if (step.kind === 'sweep') {
    const body = sweepBody(draft, { ...named, meeting: meetingOf(draft, setting) });
    const input = { params, body, idempotencyKey: once(body) };
    return setting.isReviewed
      ? idIn(
          await send<typeof proposeGenericReconfirmation>(
            'POST /v1/processes/{process}/proposals/generic-reconfirmations',
            input,
          ),
        )
      : all(
          await send<typeof reconfirmGenerically>(
            'POST /v1/processes/{process}/assertions/generic-reconfirmations',
            input,
          ),
        );
  }
  if (step.kind === 'item') {
    const item = draft.items.find(({ id }) => id === step.id);
    if (item === undefined) return { done: true, value: '' };
    const body = itemBody(item, draft);
    return idIn(
      await send<typeof addItem>('POST /v1/processes/{process}/items', {
        params,
        body,
        idempotencyKey: once(body),
      }),
    );
  }
  const text = draft.texts.find(({ id }) => id === step.id);
  if (text === undefined) return { done: true, value: '' };
  const body = sourceBody(text, draft);
  return idIn(
    await send<typeof addSource>('POST /v1/processes/{process}/sources', {
      params,
      body,
      idempotencyKey: once(body),
    }),
  );
}

const meetingOf = ({ done }: Draft, { meeting }: Setting): string =>
  (meeting === 'none' ? undefined : meeting?.id) ?? done['meeting'] ?? '';

async function takeMeeting(
  draft: Draft,
  { process, meeting }: Setting,
  named: Named,
  once: (body: unknown) => string,
): Promise<Sent<string>> {
  if (meeting === 'none') return { done: true, value: '' };
  if (meeting === null) {
    const body = meetingBody(draft, named);
    return idIn(
      await send<typeof addMeeting>('POST /v1/processes/{process}/meetings', {
        params: { process },
        body,
        idempotencyKey: once(body),
      }),
    );
  }
  const params = { process, id: meeting.id };
  const now = await send<typeof meetings.get>('GET /v1/processes/{process}/meetings/{id}', { params });
  if (!now.done) return now;
  const { body, etag } = now.value;
  const there = body.sources.map(({ source, role, party }) => ({
    source: source.id,
    role,
    party: party?.id ?? null,
  }));
  const further = documentsOf(draft.texts, named).filter(
    ({ source }) =>
      !body.sources.some((each) => each.source.id === source || `key:${each.source.key}` === source),
  );
  const changes = {
    ...(further.length === 0 ? {} : { sources: [...there, ...further] }),
    ...(body.status === 'held' ? {} : { status: 'held' as const, heldOn: draft.meeting.heldOn }),
  };
  if (Object.keys(changes).length === 0) return { done: true, value: meeting.id };
  return idIn(
    await send<typeof updateMeeting>('PATCH /v1/processes/{process}/meetings/{id}', {
      params,
      ifMatch: etag ?? '*',
      body: changes,
    }),
  );
}

async function takeWords(
  draft: Draft,
  setting: Setting,
  named: Named,
  once: (body: unknown) => string,
): Promise<Sent<string>> {
  const meeting = setting.meeting === 'none' ? null : meetingOf(draft, setting);
  const body = {
    assertions: draft.words.map((word) =>
      assertionBody(word, draft, { ...named, meeting }, setting.language),
    ),
  };
  const input = { params: { process: setting.process }, body, idempotencyKey: once(body) };
  return setting.isReviewed
    ? idIn(await send<typeof proposeAssertions>('POST /v1/processes/{process}/proposals', input))
    : all(await send<typeof appendAssertions>('POST /v1/processes/{process}/assertions/batch', input));
}

const idIn = (sent: Sent<{ body: { id: string } }>): Sent<string> =>
  sent.done ? { done: true, value: sent.value.body.id } : sent;

const all = (sent: Sent<{ body: { data: readonly unknown[] } }>): Sent<string> =>
  sent.done ? { done: true, value: String(sent.value.body.data.length) } : sent;

/** The stored text of a document that the library has. */
export const textOfSource = (process: string, id: string) =>
  send<typeof getSourceText>('GET /v1/processes/{process}/sources/{id}/text', { params: { process, id } });
