import { getLocale, getTranslations } from 'next-intl/server';
import { labelsSeenWith } from '@parley/contracts';
import type { Item, Matrix } from '@parley/contracts';
import { localeNames, locales, plain, textIn } from '@parley/words';
import { loadOrganization } from '../frame/load.ts';
import { usualMethod, usualReading } from '../lens/lens.ts';
import {
  loadItems,
  loadMatrix,
  loadMeetings,
  loadParties,
  loadRepresentatives,
  loadSources,
  loadTracks,
} from '../process/load.ts';
import { accountName, stateText, themeName } from '@parley/charts/findings';
import type { Choices } from './choices.ts';

/** The whole record as it stands now: what one enters is held against that, whatever one looks at. */
const now = {
  tracks: [],
  reading: usualReading,
  method: usualMethod,
  asOf: null,
  knownAt: null,
  since: null,
  kinds: [],
  themes: [],
  obligors: [],
};

/**
 * What the fields of entering offer in a process: nothing that is archived, but what stands already.
 *
 * @param standing what is gone on from, as a meeting or the assertion that is put right
 */
export async function loadChoices(slug: string, standing: object | null = null): Promise<Choices> {
  const [allTracks, allParties, allPeople, meetings, allItems, allSources, matrix, organization, t, locale] =
    await Promise.all([
      loadTracks(slug),
      loadParties(slug),
      loadRepresentatives(slug),
      loadMeetings(slug),
      loadItems(slug),
      loadSources(slug),
      loadMatrix(slug, now),
      loadOrganization(),
      getTranslations(),
      getLocale(),
    ]);
  const stood = JSON.stringify(standing);
  const isOffered = ({ id, key, archived }: { id: string; key: string; archived: boolean }) =>
    !archived || stood.includes(`"${id}"`) || stood.includes(`"party:${key}"`);
  const [tracks, parties, people] = [
    allTracks.filter(isOffered),
    allParties.filter(isOffered),
    allPeople.filter(isOffered),
  ];
  const [items, sources] = [allItems.filter(isOffered), allSources.filter(isOffered)];
  const sides = parties.filter(({ role }) => role === 'party');
  const accounts = ['joint', ...sides.map(({ key }) => `party:${key}`), 'observer', 'desk'];
  const nameOfParty = (key: string) => {
    const party = allParties.find((each) => each.key === key);
    return party === undefined ? key : plain(party.name, locale);
  };
  const stateOf = ({ key, kind }: Item, { items: rows }: Matrix) => {
    const row = rows.find((each) => each.key === key);
    return row === undefined ? '' : stateText(row.current, kind, t);
  };
  return {
    tracks: tracks.map(({ id, key, title }) => ({
      value: id,
      key,
      name: plain(title, locale),
      next:
        1 + Math.max(0, ...meetings.filter(({ track }) => track.key === key).map(({ ordinal }) => ordinal)),
    })),
    parties: sides.map(({ key, name }) => ({ value: key, name: plain(name, locale) })),
    people: people.map(({ id, name, party }) => ({
      value: id,
      name: `${name} (${nameOfParty(party.key)})`,
      party: party.key,
    })),
    accounts: accounts.map((account) => ({
      value: account,
      name: accountName(account, parties, locale, t),
    })),
    items: items.map((item) => {
      const { text, lang } = textIn(item.title, locale);
      return { ref: item.id, key: item.key, title: text, lang, state: stateOf(item, matrix) };
    }),
    sources: sources.map(({ id, key, publisher, title, textSha256, language }) => ({
      value: id,
      id,
      name: `${key} ${publisher}, ${title}`,
      hasText: textSha256 !== null,
      language,
    })),
    themes: [...new Set(items.map(({ theme }) => theme))]
      .toSorted()
      .map((theme) => ({ value: theme, name: themeName(theme, t) })),
    languages: locales.map((tag) => ({ value: tag, name: localeNames[tag].name })),
    labels: labelsSeenWith(organization.caller.clearance),
  };
}
