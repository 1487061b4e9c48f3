import type { WorkProgress } from '@parley/contracts';

/** In milliseconds: until the page has come to rest, until a refused stream is asked for anew, until what comes at once has come. */
const REST = 2000;
const AGAIN = 15_000;
const TOGETHER = 300;

interface Ears {
  changed: () => void;
  mayHaveChanged: () => Promise<void>;
  /** How far some work is, while it lasts. */
  progressed?: (work: WorkProgress) => void;
}

/**
 * Listens to what happens for as long as the page is looked at.
 *
 * @param process the only one to listen to; all of them where it is left out
 * @returns what ends it
 */
export function listenTo(process: string | null, { changed, mayHaveChanged, progressed }: Ears): () => void {
  let source: EventSource | undefined;
  let soon: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    clearTimeout(soon);
    source?.close();
    source = undefined;
  };
  const begin = () => {
    source = new EventSource(
      process === null ? '/v1/live' : `/v1/live?process=${encodeURIComponent(process)}`,
    );
    // A broken stream the browser mends by itself, a refused one it gives up: until there is one, it is looked up.
    source.addEventListener('error', () => {
      if (source?.readyState !== EventSource.CLOSED) return;
      void mayHaveChanged();
      clearTimeout(soon);
      soon = setTimeout(begin, AGAIN);
    });
    source.addEventListener('ready', () => void mayHaveChanged());
    source.addEventListener('reset', () => void mayHaveChanged());
    source.addEventListener('progress', ({ data }: MessageEvent<string>) =>
      progressed?.(JSON.parse(data) as WorkProgress),
    );
    source.addEventListener('message', () => {
      clearTimeout(soon);
      soon = setTimeout(changed, TOGETHER);
    });
  };
  const look = () => {
    stop();
    if (document.visibilityState === 'visible') soon = setTimeout(begin, REST);
  };
  look();
  document.addEventListener('visibilitychange', look);
  return () => {
    document.removeEventListener('visibilitychange', look);
    stop();
  };
}
