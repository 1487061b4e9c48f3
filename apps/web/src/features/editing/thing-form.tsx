'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { addItem, items, updateItem } from '@parley/contracts';
import { CheckGroup } from '../forms/check-group.tsx';
import { ChoiceField } from '../forms/choice-field.tsx';
import { Field } from '../forms/field.tsx';
import { Form } from '../forms/form.tsx';
import { problemText } from '../forms/problem-text.ts';
import { useSending } from '../forms/use-sending.ts';
import { changeAsSeen } from '../../lib/change-as-seen.ts';
import { send } from '../../lib/send.ts';
import type { Refusal, Sent } from '../../lib/send.ts';
import { Conflict } from './conflict.tsx';
import type { FieldSpec, Values } from './fields.ts';
import { bodyOfChanges, saySame, valuesIn, valuesOf } from './fields.ts';
import { LocalizedInputs } from './localized-inputs.tsx';
import type { Kind } from './kinds.ts';
import { PutAway } from './put-away.tsx';

interface Props {
  kind: Kind;
  process: string;
  /** Null where it is made anew. */
  thing: { id: string; key: string; archived: boolean } | null;
  specs: readonly FieldSpec[];
  /** As it is; of a new one, what the fields begin with. */
  seen: Values;
  languages: readonly { value: string; name: string }[];
  /** Where one goes from here. */
  href: string;
}

/**
 * Changes one thing of the record, or makes it. The operations of all kinds have one shape, so their types stand in for
 * each other here: what is sent is made by the fields, and the service says what it thinks of it.
 */
export function ThingForm({ kind, process, thing, specs, seen, languages, href }: Props) {
  const t = useTranslations();
  const language = useLocale();
  const router = useRouter();
  const { busy, refusal, run } = useSending();
  const [met, setMet] = useState<{ yours: Values; theirs: Values; etag: string } | null>(null);
  const list = `/v1/processes/{process}/${kind}` as '/v1/processes/{process}/items';
  const one = `${list}/{id}` as const;
  const leave = () => {
    router.push(href);
    router.refresh();
  };
  const params = { process, id: thing?.id ?? '' };
  const tags = languages.map(({ value }) => value);

  const change = (values: Values): Promise<Sent<unknown>> => {
    if (thing === null) {
      return send<typeof addItem>(`POST ${list}`, {
        params: { process },
        body: bodyOfChanges(values, null, specs) as never,
      });
    }
    return changeAsSeen<typeof items.get, typeof updateItem>(
      [`GET ${one}`, { params }],
      (now) => specs.every(({ name }) => saySame(valuesOf(now, specs)[name], seen[name])),
      (ifMatch) => [`PATCH ${one}`, { params, ifMatch, body: bodyOfChanges(values, seen, specs) }],
    );
  };
  const settle = async (chosen: Values) => {
    if (met === null) return;
    const body = bodyOfChanges(chosen, met.theirs, specs);
    if (Object.keys(body).length === 0) return leave();
    const sent = await run(async () => {
      const answer = await send<typeof updateItem>(`PATCH ${one}`, { params, ifMatch: met.etag, body });
      meet(answer, chosen);
      return answer;
    });
    if (sent !== null) leave();
  };
  const meet = (sent: Sent<unknown>, yours: Values) => {
    if (sent.done || sent.refusal.now === undefined) return;
    const { state, etag } = sent.refusal.now;
    setMet({ yours, theirs: valuesOf(state as object, specs), etag });
  };

  return (
    <>
      {met !== null && (
        <>
          <Conflict
            key={met.etag}
            {...{ specs, seen, busy }}
            {...met}
            onSettle={(chosen) => void settle(chosen)}
          />
          <p role="alert" className="text-accent mb-6 text-sm empty:hidden">
            {refusal !== null && refusal.status !== 412 && problemText(refusal, t)}
          </p>
        </>
      )}
      <Form
        submit={t('form.save')}
        send={async (form) => {
          const yours = valuesIn(form, specs, tags);
          const sent = await change(yours);
          meet(sent, yours);
          return atFields(sent, specs, language);
        }}
        done={leave}
        explain={({ status }: Refusal) => (status === 412 ? t('editing.conflictShort') : null)}
      >
        {specs.map((spec) => (
          <Input key={spec.name} spec={spec} seen={seen} {...{ languages, language }} />
        ))}
      </Form>
      {thing !== null && <PutAway {...{ kind, process, thing }} />}
    </>
  );
}

interface InputProps {
  spec: FieldSpec;
  seen: Values;
  languages: Props['languages'];
  language: string;
}

function Input({ spec, seen, languages, language }: InputProps) {
  const { name, label, hint, kind, choices = [] } = spec;
  const value = seen[name];
  const about = { name, label, ...(hint === undefined ? {} : { hint }) };
  if (kind === 'many')
    return <CheckGroup {...about} choices={choices} usual={Array.isArray(value) ? value : []} />;
  if (kind === 'choice')
    return <ChoiceField {...about} choices={choices} usual={typeof value === 'string' ? value : ''} />;
  if (kind === 'localized' || kind === 'long')
    return <LocalizedInputs {...about} {...{ languages, language }} value={value} isLong={kind === 'long'} />;
  return (
    <Field
      {...about}
      defaultValue={typeof value === 'string' ? value : ''}
      autoComplete="off"
      inputMode={kind === 'number' ? 'numeric' : undefined}
    />
  );
}

/** A fault of a text in one language belongs at the line of that language. */
function atFields(sent: Sent<unknown>, specs: readonly FieldSpec[], language: string): Sent<unknown> {
  if (sent.done) return sent;
  const faults = sent.refusal.faults.map((fault) => {
    const [, first = '', second] = fault.pointer.split('/');
    const spec = specs.find(({ name }) => name === first);
    const isText = spec?.kind === 'localized' || spec?.kind === 'long';
    return isText ? { ...fault, pointer: `/${first}.${second ?? language}` } : fault;
  });
  return { done: false, refusal: { ...sent.refusal, faults } };
}
