import type { ReactNode } from 'react';
import type { Party, Process, Track } from '@parley/contracts';
import { FormWords } from '../../../../../features/forms/form-words.tsx';
import {
  faultsOf,
  type Lens,
  lensOf,
  searchOf,
  type SearchParams,
} from '../../../../../features/lens/lens.ts';
import { ProcessFrame } from '../../../../../features/process/frame.tsx';
import { loadParties, loadProcess, loadTracks } from '../../../../../features/process/load.ts';
import { ReportsNav } from './reports-nav.tsx';

interface Place {
  process: Process;
  tracks: readonly Track[];
  parties: readonly Party[];
  /** The lens as the query of an address, for links that keep it. */
  search: string;
  lens: Lens;
}

interface Props {
  params: Promise<{ process: string }>;
  searchParams: Promise<SearchParams>;
  part: 'verify' | null;
  children: (place: Place) => Promise<ReactNode>;
}

/** A page about reports that asks nothing of the record by itself: it hands the lens on, and has no controls for it. */
export async function PlainView({ params, searchParams, part, children }: Props) {
  const [{ process: slug }, address] = await Promise.all([params, searchParams]);
  const [process, tracks, parties] = await Promise.all([
    loadProcess(slug),
    loadTracks(slug),
    loadParties(slug),
  ]);
  const lens = lensOf(address, tracks[0]?.key ?? null);
  const sound = faultsOf(lens).length === 0 ? lens : null;
  const search = sound === null ? '' : searchOf(sound);
  return (
    <ProcessFrame process={process} lens={sound} view="reports" stepsBack>
      <div className="border-rule border-t">
        <FormWords areas={['reporting']}>
          <ReportsNav slug={process.slug} search={search} part={part} />
          {await children({ process, tracks, parties, search, lens })}
        </FormWords>
      </div>
    </ProcessFrame>
  );
}
