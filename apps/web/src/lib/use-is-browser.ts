import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/**
 * False while a page is as the server made it: it knows nothing of what this browser keeps, and what is typed into a
 * field that the script is to fill would be lost.
 */
export const useIsBrowser = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
