import { useEffect } from 'react';
import { useFragment } from '../../../lib/use-fragment.ts';

const kept = 'parley.invitation';

/**
 * The token of the letter. It is kept in this tab while an identity provider is asked who somebody is, which brings them
 * back to the bare address.
 *
 * @returns null until the page is in the browser, empty where there is none
 */
export function usePresentedToken(): string | null {
  const fragment = useFragment();
  useEffect(() => {
    if (fragment !== null && fragment !== '') sessionStorage.setItem(kept, fragment);
  }, [fragment]);
  if (fragment === null || fragment !== '') return fragment;
  return sessionStorage.getItem(kept) ?? '';
}

export const forgetToken = (): void => sessionStorage.removeItem(kept);
