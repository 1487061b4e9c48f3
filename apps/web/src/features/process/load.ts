import { cache } from 'react';
import {
  assertions,
  events,
  getMatrix,
  getProcess,
  getProgress,
  items,
  meetings,
  parties,
  sources,
  tracks,
} from '@parley/contracts';
import { ask, askAll } from '../../lib/api.ts';
import type { Lens } from '../lens/lens.ts';
import { questionOf } from '../lens/lens.ts';

/*
 * What the pages of a process read. Each list is fetched once for a request, however many parts of a page ask for it.
 */
const params = (process: string) => ({ params: { process } });

export const loadProcess = cache((process: string) => ask(getProcess, params(process)));
export const loadTracks = cache((process: string) =>
  askAll((query) => ask(tracks.list, { ...params(process), query })),
);
export const loadParties = cache((process: string) =>
  askAll((query) => ask(parties.list, { ...params(process), query })),
);
export const loadMeetings = cache((process: string) =>
  askAll((query) => ask(meetings.list, { ...params(process), query })),
);
export const loadItems = cache((process: string) =>
  askAll((query) => ask(items.list, { ...params(process), query })),
);
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
export const loadProgress = (process: string, lens: Lens) =>
  ask(getProgress, { ...params(process), query: questionOf(lens) });
export const loadMatrix = (process: string, lens: Lens) =>
  ask(getMatrix, { ...params(process), query: questionOf(lens) });
