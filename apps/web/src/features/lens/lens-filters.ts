import type { Item, Meeting, Party } from '@parley/contracts';
import { dateText, instantText, isEdtf, plain, type Words } from '@parley/words';
import { themeName } from '@parley/charts/findings';
import type { Choice } from './choice.ts';
import type { Chip } from './filter-chips.tsx';
import type { Many } from './lens-fields.ts';
import type { Lens } from './lens.ts';
import { kinds } from './lens.ts';

/** By what the items can be narrowed: only what occurs in the record, and what the address asks for. */
export function filtersOf(
  lens: Lens,
  { items, parties }: { items: readonly Item[]; parties: readonly Party[] },
  locale: string,
  t: Words,
): Many[] {
  const there = (values: readonly string[], asked: readonly string[]) => [...new Set([...values, ...asked])];
  const occurring = kinds.filter((kind) => items.some((item) => item.kind === kind));
  const partyName = (key: string) => {
    const party = parties.find((each) => each.key === key);
    return party === undefined ? key : plain(party.name, locale);
  };
  const promising = parties
    .map(({ key }) => key)
    .filter((key) => items.some(({ obligors }) => obligors.some((obligor) => obligor.key === key)));
  const themes = items.map(({ theme }) => theme);
  const many = (
    name: string,
    label: string,
    values: readonly string[],
    asked: readonly string[],
    nameOf: (value: string) => string,
  ) => ({
    name,
    label,
    summary: asked.length === 0 ? t('lens.allOfThem') : asked.map(nameOf).join(', '),
    choices: there(values, asked).map((value) => ({
      value,
      name: nameOf(value),
      chosen: asked.includes(value),
    })),
  });
  const kindName = (value: string) => {
    const kind = kinds.find((each) => each === value);
    return kind === undefined ? value : t(`kind.${kind}`);
  };
  return [
    many('theme', t('lens.theme'), themes, lens.themes, (theme) => themeName(theme, t)),
    many('kind', t('lens.kind'), occurring, lens.kinds, kindName),
    many('obligor', t('lens.obligor'), promising, lens.obligors, partyName),
  ].filter(({ choices }) => choices.length > 0);
}

/** From where on what changed can be told. */
export function sinceChoices({ since }: Lens, held: readonly Meeting[], locale: string, t: Words): Choice[] {
  const isMeeting = held.some(({ key }) => key === since);
  return [
    { value: '', name: t('lens.sinceUsual'), chosen: since === null },
    ...held.map((meeting) => ({
      value: meeting.key,
      name: `${meeting.key} · ${dateText(meeting.heldOn ?? '', locale, 'short')} · ${plain(meeting.title, locale)}`,
      chosen: meeting.key === since,
    })),
    ...(since === null || isMeeting
      ? []
      : [
          {
            value: since,
            name: isEdtf(since) ? dateText(since, locale) : since,
            chosen: true,
          },
        ]),
  ];
}

/** What is folded away and holds all the same, each to be taken back. */
export function chipsOf(
  lens: Lens,
  told: { filters: readonly Many[]; since: readonly Choice[]; knownAt: string | null },
  locale: string,
  t: Words,
): Chip[] {
  const chip = (name: string, value: string, label: string, text: string): Chip => {
    const named = t('lens.chip', { label, text });
    return { name, value, text: named, removal: t('lens.remove', { chip: named }) };
  };
  const since = told.since.find(({ chosen }) => chosen);
  return [
    ...told.filters.flatMap(({ name, label, choices }) =>
      choices.filter(({ chosen }) => chosen).map((each) => chip(name, each.value, label, each.name)),
    ),
    ...(lens.since === null || since === undefined
      ? []
      : [chip('since', lens.since, t('lens.since'), since.name)]),
    ...(lens.knownAt === null || told.knownAt === null
      ? []
      : [chip('knownAt', lens.knownAt, t('lens.knownAt'), instantText(told.knownAt, locale))]),
  ];
}
