import type {
  newAssertion,
  newGenericReconfirmation,
  newItem,
  newMeeting,
  newSource,
} from '@parley/contracts';
import type { z } from 'zod';
import type { Draft, DraftItem, DraftQuote, DraftText, DraftWord, TypedText } from './draft.ts';
import { textsUnder } from './draft.ts';

/*
 * What is sent, made of what was filled in. What is empty is left out: the service says what is missing.
 */
export type MeetingBody = z.input<typeof newMeeting>;
export type SourceBody = z.input<typeof newSource>;
export type ItemBody = z.input<typeof newItem>;
export type AssertionBody = z.input<typeof newAssertion>;
export type SweepBody = z.input<typeof newGenericReconfirmation>;

/** How what a draft names is named to the service: by what it was given when it was recorded. */
export interface Named {
  item: (reference: string) => string;
  text: (id: string) => string;
}

export const localizedOf = (text: TypedText): Record<string, string> =>
  Object.fromEntries(
    Object.entries(text)
      .map(([tag, value]) => [tag, value.trim()] as const)
      .filter(([, value]) => value !== ''),
  );

const localizedOrNull = (text: TypedText): Record<string, string> | null => {
  const localized = localizedOf(text);
  return Object.keys(localized).length === 0 ? null : localized;
};

export const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** The documents of a meeting, as it lists them. */
export const documentsOf = (texts: readonly DraftText[], named: Named) =>
  texts.map(({ id, role, party }) => ({
    source: named.text(id),
    role,
    party: role === 'readout' && party !== '' ? `key:${party}` : null,
  }));

export function meetingBody({ meeting, texts, label }: Draft, named: Named): MeetingBody {
  return {
    track: meeting.track,
    ...(meeting.ordinal.trim() === '' ? {} : { ordinal: Number(meeting.ordinal) }),
    status: 'held',
    format: meeting.format,
    heldOn: orNull(meeting.heldOn),
    title: localizedOf(meeting.title),
    place: localizedOrNull(meeting.place),
    country: orNull(meeting.country),
    summary: localizedOrNull(meeting.summary),
    participants: [...meeting.people],
    sources: documentsOf(texts, named),
    label,
  };
}

export function sourceBody(text: DraftText, { meeting, label }: Draft): SourceBody {
  return {
    kind: text.kind,
    tier: text.tier === '' ? null : (text.tier as NonNullable<SourceBody['tier']>),
    publisher: text.publisher,
    title: text.title,
    publishedOn: orNull(text.publishedOn) ?? orNull(meeting.heldOn),
    language: text.language.trim(),
    url: orNull(text.url),
    text: text.text.trim() === '' ? null : text.text,
    label,
  };
}

export const itemBody = ({ title, kind, theme, obligors }: DraftItem, { label }: Draft): ItemBody => ({
  kind,
  theme: theme.trim(),
  title: localizedOf(title),
  obligors: [...obligors],
  label,
});

/** Whoever reconfirms an agreement, or presses for it, says that it is agreed. */
const saysAgreed = (act: DraftWord['act']): boolean => act === 'reconfirm' || act === 'expedite';

/**
 * @param language of what was typed by hand
 */
export function assertionBody(
  word: DraftWord,
  { texts, label, meeting }: Pick<Draft, 'texts' | 'label' | 'meeting'>,
  named: Named & { meeting: string | null },
  language: string,
): AssertionBody {
  const worded = (text: string) => (orNull(text) === null ? null : { [language]: text.trim() });
  const effectiveOn = orNull(word.effectiveOn) ?? orNull(meeting.heldOn);
  return {
    item: named.item(word.item),
    ...(effectiveOn === null ? {} : { effectiveOn }),
    account: word.account,
    act: word.act,
    meeting: orNull(word.meeting) ?? named.meeting,
    agreement: word.agreement === '' ? (saysAgreed(word.act) ? 'agreed' : null) : word.agreement,
    legal: word.legal === '' ? null : (word.legal as NonNullable<AssertionBody['legal']>),
    implementation: word.implementation === '' ? null : Number(word.implementation),
    verb: orNull(word.verb),
    note: worded(word.note),
    cause: worded(word.cause),
    actor: orNull(word.actor),
    continuedBy: word.continuedBy === '' ? null : named.item(word.continuedBy),
    corrects: orNull(word.corrects),
    sources: restingOn(textsUnder(word, texts), word.quote, named),
    label,
  } as AssertionBody;
}

/** Items that the same account names for themselves are not reached by its general sentence. */
export function sweepBody(
  { sweep, texts, words, label }: Draft,
  named: Named & { meeting: string },
): SweepBody {
  const except = new Set(
    words.filter(({ account }) => account === sweep.account).map(({ item }) => named.item(item)),
  );
  return {
    meeting: named.meeting,
    account: sweep.account,
    act: sweep.act,
    verb: orNull(sweep.verb),
    sources: restingOn(textsUnder({ account: sweep.account, quote: null, texts: null }, texts), null, named),
    except: [...except],
    label,
  };
}

const restingOn = (texts: readonly DraftText[], quote: DraftQuote | null, named: Named) =>
  texts.map(({ id }) => ({
    source: named.text(id),
    ...(quote?.text === id
      ? { quote: { exact: quote.exact, prefix: quote.prefix, suffix: quote.suffix } }
      : {}),
  }));
