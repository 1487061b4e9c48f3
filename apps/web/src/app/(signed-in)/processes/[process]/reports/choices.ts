import { getLocale, getTranslations } from 'next-intl/server';
import { labelsSeenWith, reportFormats, reportKinds } from '@parley/contracts';
import type { Process } from '@parley/contracts';
import { localeNames, locales, plain } from '@parley/words';
import { loadOrganization } from '../../../../../features/frame/load.ts';
import { loadItems } from '../../../../../features/process/load.ts';
import { referenceOf } from '../../../../../lib/reference.ts';

interface Choice {
  value: string;
  name: string;
}

/** What the fields of a report offer: nothing that would be refused. */
export interface Choices {
  kinds: readonly (Choice & { about: string })[];
  items: readonly Choice[];
  formats: readonly (Choice & { about: string })[];
  languages: readonly Choice[];
  labels: readonly Choice[];
  /** Whether one may have programs told of what is made. */
  tellsPrograms: boolean;
}

export async function loadChoices(process: Process): Promise<Choices> {
  const [t, locale, { caller }, items] = await Promise.all([
    getTranslations(),
    getLocale(),
    loadOrganization(),
    loadItems(process.slug),
  ]);
  // What is labelled lower shows nothing of the process.
  const below = labelsSeenWith(process.label).filter((label) => label !== process.label);
  const there = items.filter(({ archived }) => !archived);
  return {
    kinds: reportKinds
      .filter((kind) => kind !== 'audit' || caller.permissions.includes('audit:read'))
      .filter((kind) => kind !== 'item' || there.length > 0)
      .map((kind) => ({
        value: kind,
        name: t(`reports.kind.${kind}`),
        about: t(`reporting.about.${kind}`),
      })),
    items: there.map(({ key, title }) => ({
      value: referenceOf(key),
      name: `${key} ${plain(title, locale)}`,
    })),
    formats: reportFormats.map((format) => ({
      value: format,
      name: t(`reporting.format.${format}`),
      about: t(`reporting.formatFor.${format}`),
    })),
    languages: [...locales]
      .sort((a, b) => Number(b === locale) - Number(a === locale))
      .map((tag) => ({ value: tag, name: localeNames[tag].name })),
    labels: labelsSeenWith(caller.clearance)
      .filter((label) => !below.includes(label))
      .map((label) => ({ value: label, name: t(`label.${label}`) })),
    tellsPrograms: caller.permissions.includes('webhooks:manage'),
  };
}
