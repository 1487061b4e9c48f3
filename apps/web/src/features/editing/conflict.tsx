'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import type { TypedText } from '../entering/draft.ts';
import type { FieldSpec, FieldValue, Values } from './fields.ts';
import { saySame } from './fields.ts';

interface Props {
  specs: readonly FieldSpec[];
  /** As it was when the page was made, as one filled it in, and as it is now. */
  seen: Values;
  yours: Values;
  theirs: Values;
  busy: boolean;
  onSettle: (chosen: Values) => void;
}

/** Where two have changed the same thing: field by field what each wrote, and which of it is to stand. */
export function Conflict({ specs, seen, yours, theirs, busy, onSettle }: Props) {
  const t = useTranslations();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const [takeTheirs, setTakeTheirs] = useState<Readonly<Record<string, boolean>>>({});
  const disputed = specs.filter(({ name }) => !saySame(yours[name], theirs[name]));
  // What only the other has touched is theirs unless one says otherwise.
  const isTheirs = (name: string) => takeTheirs[name] ?? saySame(yours[name], seen[name]);
  const settled = (): Values =>
    Object.fromEntries(specs.map(({ name }) => [name, (isTheirs(name) ? theirs[name] : yours[name]) ?? '']));
  return (
    <section aria-labelledby="conflict" className="border-accent mb-10 border-s-2 ps-5">
      <h3 id="conflict" ref={heading} tabIndex={-1} className="text-xl outline-none">
        {t('editing.conflict')}
      </h3>
      <p className="text-ink-2 mt-1 text-sm">{t('editing.conflictAbout')}</p>
      {disputed.map((spec) => (
        <fieldset key={spec.name} className="border-rule mt-4 border-t pt-3">
          <legend className="float-start w-full font-semibold">{spec.label}</legend>
          <div className="clear-both grid gap-x-8 gap-y-2 pt-2 sm:grid-cols-2">
            {(['yours', 'theirs'] as const).map((whose) => (
              <label key={whose} className="flex items-start gap-2.5 text-sm">
                <input
                  type="radio"
                  name={`conflict.${spec.name}`}
                  checked={isTheirs(spec.name) === (whose === 'theirs')}
                  onChange={() => setTakeTheirs((before) => ({ ...before, [spec.name]: whose === 'theirs' }))}
                  className="accent-accent mt-0.5 size-4 shrink-0"
                />
                <span className="min-w-0 break-words">
                  <span className="text-ink-3 block text-xs">{t(`editing.${whose}`)}</span>
                  <Shown
                    value={(whose === 'yours' ? yours : theirs)[spec.name]}
                    other={(whose === 'yours' ? theirs : yours)[spec.name]}
                    spec={spec}
                  />
                </span>
              </label>
            ))}
          </div>
        </fieldset>
      ))}
      <button
        type="button"
        disabled={busy}
        onClick={() => onSettle(settled())}
        className="button button-main mt-5 min-h-10"
      >
        {t('editing.settle')}
      </button>
    </section>
  );
}

interface ShownProps {
  value: FieldValue | undefined;
  /** What stands beside it: of texts in several languages only those are shown that differ. */
  other: FieldValue | undefined;
  spec: FieldSpec;
}

function Shown({ value, other, spec }: ShownProps) {
  const t = useTranslations();
  const nameOf = (one: string) => spec.choices?.find((choice) => choice.value === one)?.name ?? one;
  const lines =
    value === undefined || typeof value === 'string'
      ? [nameOf(value ?? '')]
      : Array.isArray(value)
        ? value.map(nameOf)
        : differing(value as TypedText, other as TypedText | undefined);
  const shown = lines.filter((line) => line !== '');
  if (shown.length === 0) return <span className="text-ink-3">{t('editing.empty')}</span>;
  return shown.map((line) => (
    <span key={line} className="block">
      {line}
    </span>
  ));
}

const differing = (texts: TypedText, others: TypedText = {}): string[] =>
  Object.entries(texts)
    .filter(([tag, text]) => text !== others[tag])
    .map(([tag, text]) => `${tag}: ${text}`);
