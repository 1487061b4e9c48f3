import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { events, milestones, parties, representatives, tracks } from '@parley/contracts';
import { localeNames, locales, plain } from '@parley/words';
import { isKind } from '../../../../../../../features/editing/kinds.ts';
import type { Kind } from '../../../../../../../features/editing/kinds.ts';
import { specsOf } from '../../../../../../../features/editing/specs.ts';
import { ThingForm } from '../../../../../../../features/editing/thing-form.tsx';
import type { FieldSpec } from '../../../../../../../features/editing/fields.ts';
import { valuesOf } from '../../../../../../../features/editing/fields.ts';
import { needed } from '../../../../../../../features/entering/may.ts';
import { WritingPage } from '../../../../../../../features/entering/writing-page.tsx';
import { loadItem, loadMeeting } from '../../../../../../../features/process/load.ts';
import { ask } from '../../../../../../../lib/api.ts';
import { referenceOf } from '../../../../../../../lib/reference.ts';

type Props = PageProps<'/processes/[process]/edit/[kind]/[id]'>;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations())('editing.edit') };
}

const views = {
  items: 'matrix',
  meetings: 'meetings',
  events: 'overview',
  milestones: 'milestones',
  tracks: 'meetings',
  parties: 'overview',
  representatives: 'overview',
} as const satisfies Record<Kind, string>;
/** How the address says that a thing is to be made. */
const anew = 'new';

/** One thing of the record in a form, changed or made. */
export default async function EditPage({ params, searchParams }: Props) {
  const [{ process: slug, kind, id }, search, t, locale] = await Promise.all([
    params,
    searchParams,
    getTranslations(),
    getLocale(),
  ]);
  if (!isKind(kind)) notFound();
  const thing = id === anew ? null : await loadThing(slug, kind, referenceOf(id));
  const name = thing === null ? null : nameOf(thing, locale);
  return (
    <WritingPage
      {...{ slug, search }}
      view={views[kind]}
      title={name ?? t(`editing.new.${kind}`)}
      needed={kind === 'items' ? needed.item : needed.record}
    >
      {async ({ process }) => {
        const specs = await specsOf(kind, slug, thing);
        const place = `/processes/${process.slug}`;
        return (
          <ThingForm
            {...{ kind, specs }}
            process={process.slug}
            thing={thing}
            seen={valuesOf(thing ?? beginnings(specs), specs)}
            languages={locales.map((tag) => ({ value: tag, name: localeNames[tag].name }))}
            href={
              thing !== null && (kind === 'items' || kind === 'meetings')
                ? `${place}/${kind}/${thing.key}`
                : `${place}/edit`
            }
          />
        );
      }}
    </WritingPage>
  );
}

function loadThing(slug: string, kind: Kind, id: string) {
  const params = { params: { process: slug, id } };
  if (kind === 'items') return loadItem(slug, id);
  if (kind === 'meetings') return loadMeeting(slug, id);
  if (kind === 'events') return ask(events.get, params);
  if (kind === 'milestones') return ask(milestones.get, params);
  if (kind === 'tracks') return ask(tracks.get, params);
  return kind === 'parties' ? ask(parties.get, params) : ask(representatives.get, params);
}

function nameOf(thing: Awaited<ReturnType<typeof loadThing>>, locale: string): string {
  if ('title' in thing) return plain(thing.title, locale);
  return typeof thing.name === 'string' ? thing.name : plain(thing.name, locale);
}

/** What the fields of something new begin with. */
const beginnings = (specs: readonly FieldSpec[]) => ({
  kind: 'action',
  weight: 1,
  status: 'scheduled',
  format: 'in_person',
  role: 'party',
  level: 'special_representatives',
  label: 'public',
  track: firstOf('track', specs),
  party: firstOf('party', specs),
});

const firstOf = (field: string, specs: readonly FieldSpec[]): string =>
  specs.find(({ name }) => name === field)?.choices?.[0]?.value ?? '';
