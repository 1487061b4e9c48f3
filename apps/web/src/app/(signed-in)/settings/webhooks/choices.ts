import { getLocale, getTranslations } from 'next-intl/server';
import { domainEventTypes, labelsSeenWith, listProcesses } from '@parley/contracts';
import type { Label, Organization, SearchKind } from '@parley/contracts';
import { localeNames, locales, plain, type Words } from '@parley/words';
import { ask, askAll } from '../../../../lib/api.ts';

interface Choice {
  value: string;
  name: string;
}

/** What the fields of a webhook offer. */
export interface Choices {
  events: readonly { name: string; choices: readonly Choice[] }[];
  processes: readonly Choice[];
  labels: readonly Label[];
  languages: readonly Choice[];
}

export async function loadChoices({ caller }: Organization): Promise<Choices> {
  const [t, locale, processes] = await Promise.all([
    getTranslations(),
    getLocale(),
    askAll((query) => ask(listProcesses, { query })),
  ]);
  return {
    events: eventGroups(t),
    processes: processes.map(({ id, title }) => ({ value: id, name: plain(title, locale) })),
    labels: labelsSeenWith(caller.clearance),
    languages: locales.map((tag) => ({ value: tag, name: localeNames[tag].name })),
  };
}

/** Every event there is, by what it happens to. */
function eventGroups(t: Words): Choices['events'] {
  const groups = new Map<string, Choice[]>();
  for (const type of domainEventTypes) {
    const [kind = '', verb = ''] = type.split('.');
    const choice = { value: type, name: t(`webhooks.verb.${verb as 'created'}`) };
    groups.set(kind, [...(groups.get(kind) ?? []), choice]);
  }
  return [...groups].map(([kind, choices]) => ({ name: kindName(kind, t), choices }));
}

function kindName(kind: string, t: Words): string {
  if (kind === 'proposal') return t('webhooks.proposals');
  return kind === 'report' ? t('webhooks.reports') : t(`search.kind.${kind as SearchKind}`);
}
