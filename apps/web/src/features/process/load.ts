import { cache } from 'react';
import {
  assertions,
  events,
  explainProgress,
  getAccounts,
  getItemHistory,
  getLag,
  getMatrix,
  getMovement,
  getProcess,
  getProgress,
  getReadouts,
  getSourceText,
  getStalls,
  items,
  meetings,
  milestones,
  parties,
  representatives,
  sources,
  tracks,
} from '@parley/contracts';
import { ask, askAll } from '../../lib/api.ts';
import type { Lens } from '../lens/lens.ts';
import { filtersOn, questionOf, questionOfOne } from '../lens/lens.ts';
import { askNamed, named, recordedItems } from '../names/ask-named.ts';

/*
 * What the pages of a process read. Each list is fetched once for a request, however many parts of a page ask for it.
 * Items and places bear the names that the visitor has chosen, except in `loadItem` and `loadMeeting`: those are as
 * recorded, for forms that write them.
 */
const params = (process: string) => ({ params: { process } });

export const loadProcess = cache((process: string) => ask(getProcess, params(process)));
export const loadTracks = cache((process: string) =>
  askAll((query) => ask(tracks.list, { ...params(process), query })),
);
export const loadParties = cache((process: string) =>
  askAll((query) => ask(parties.list, { ...params(process), query })),
);
export const loadRepresentatives = cache((process: string) =>
  askAll((query) => ask(representatives.list, { ...params(process), query })),
);
export const loadMeetings = cache((process: string) =>
  askAll((query) => askNamed(process, meetings.list, { ...params(process), query })),
);
export const loadItems = cache(async (process: string) => named(process, await recordedItems(process)));
export const loadAssertions = cache((process: string) =>
  askAll((query) => ask(assertions.list, { ...params(process), query })),
);
export const loadSources = cache((process: string) =>
  askAll((query) => ask(sources.list, { ...params(process), query })),
);
export const loadEvents = cache((process: string) =>
  askAll((query) => ask(events.list, { ...params(process), query })),
);

export const loadMeeting = cache((process: string, id: string) =>
  ask(meetings.get, { params: { process, id } }),
);
export const loadItem = cache((process: string, id: string) => ask(items.get, { params: { process, id } }));
export const loadShownMeeting = async (process: string, id: string) =>
  named(process, await loadMeeting(process, id));
export const loadShownItem = async (process: string, id: string) =>
  named(process, await loadItem(process, id));
export const loadProgress = (process: string, lens: Lens) =>
  ask(getProgress, { ...params(process), query: questionOf(lens) });
export const loadMatrix = (process: string, lens: Lens) =>
  askNamed(process, getMatrix, { ...params(process), query: questionOf(lens) });
export const loadStalls = (process: string, lens: Lens) =>
  askNamed(process, getStalls, { ...params(process), query: questionOf(lens) });
export const loadLag = (process: string, lens: Lens) =>
  askNamed(process, getLag, { ...params(process), query: questionOf(lens) });
/** A score in its terms; `at` a meeting or a date, the asked day where it is left out. */
export const loadExplanation = (process: string, lens: Lens, at: string | undefined) =>
  askNamed(process, explainProgress, { ...params(process), query: { ...questionOf(lens), at } });
export const loadMilestones = (process: string, lens: Lens) =>
  askAll((query) =>
    ask(milestones.list, {
      ...params(process),
      query: { ...query, ...questionOfOne(lens), ...filtersOn(lens) },
    }),
  );
export const loadHistory = (process: string, id: string, lens: Lens) =>
  askNamed(process, getItemHistory, { params: { process, id }, query: questionOfOne(lens) });
export const loadMovement = (process: string, lens: Lens, span: { from: string | null; to: string | null }) =>
  askNamed(process, getMovement, {
    ...params(process),
    query: {
      ...questionOf(lens),
      ...(span.from === null ? {} : { from: span.from }),
      ...(span.to === null ? {} : { to: span.to }),
    },
  });
export const loadAccounts = (process: string, lens: Lens) =>
  askNamed(process, getAccounts, { ...params(process), query: questionOf(lens) });
/** The library as of a day and as known at an instant. */
export const loadSourcesAt = (process: string, { asOf, knownAt }: Lens) =>
  askAll((query) =>
    ask(sources.list, {
      ...params(process),
      query: { ...query, asOf: asOf ?? undefined, knownAt: knownAt ?? undefined },
    }),
  );
export const loadSource = cache((process: string, id: string) =>
  ask(sources.get, { params: { process, id } }),
);
export const loadSourceText = (process: string, id: string) =>
  ask(getSourceText, { params: { process, id } });
/** The words at one meeting, which no track or theme narrows. */
export const loadReadouts = (process: string, lens: Lens, meeting: string) =>
  askNamed(process, getReadouts, {
    ...params(process),
    query: { ...questionOfOne(lens), meeting: `key:${meeting}` },
  });
