import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import type { Party, Process, Track } from '@parley/contracts';
import type { Words } from '@parley/words';
import { ProcessFrame, type View } from '../process/frame.tsx';
import { loadParties, loadProcess, loadTracks } from '../process/load.ts';
import { BadLens } from './bad-lens.tsx';
import { type Screen, takenBy } from './controls.ts';
import { LensBar } from './lens-bar.tsx';
import { type Lens, lensOf, type SearchParams } from './lens.ts';
import { answerOrRefusal } from './refusal.ts';

interface Page<Params> {
  params: Promise<Params>;
  searchParams: Promise<SearchParams>;
}

/** What every view of a process is asked and shown with. */
export interface Looking<Params = unknown> {
  params: Params;
  search: SearchParams;
  /** The process as the address names it: what is loaded goes by it. Links go by `process.slug`. */
  slug: string;
  process: Process;
  tracks: readonly Track[];
  parties: readonly Party[];
  /** In `ask` as far as the screen takes it; in `show` all that the address says, for links keep it. */
  lens: Lens;
  t: Words;
  locale: string;
}

interface LensView<Answer, Params> {
  view: View;
  /** Whose controls it has. */
  screen: Screen;
  /** On a page about one thing the process steps back. */
  stepsBack?: boolean;
  /** What the view cannot be shown without. The service may refuse the lens here, and only here. */
  ask: (looking: Looking<Params>) => Promise<Answer>;
  show: (answer: Answer, looking: Looking<Params>) => ReactNode | Promise<ReactNode>;
}

/**
 * A view of a process that obeys the lens: its frame, the controls, and either what it shows or why the address asks
 * for what there is not.
 */
export async function lensView<Answer, Params extends { process: string }>(
  { params: coming, searchParams }: Page<Params>,
  { view, screen, stepsBack = false, ask, show }: LensView<Answer, Params>,
) {
  const [params, search] = await Promise.all([coming, searchParams]);
  const slug = params.process;
  const [process, tracks, parties, t, locale] = await Promise.all([
    loadProcess(slug),
    loadTracks(slug),
    loadParties(slug),
    getTranslations(),
    getLocale(),
  ]);
  const lens = lensOf(search, tracks[0]?.key ?? null);
  const looking = { params, search, slug, process, tracks, parties, lens, t, locale };
  const asked = await answerOrRefusal(lens, () => ask({ ...looking, lens: takenBy(screen, lens) }));
  const refused = 'refusal' in asked;
  return (
    <ProcessFrame
      process={process}
      lens={refused ? null : lens}
      view={view}
      stepsBack={stepsBack && !refused}
    >
      <LensBar {...{ screen, lens, slug, tracks, parties }} />
      {refused ? <BadLens lens={lens} refusal={asked.refusal} /> : await show(asked.answer, looking)}
    </ProcessFrame>
  );
}
