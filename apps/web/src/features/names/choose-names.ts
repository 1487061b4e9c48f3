'use server';

import { cookies } from 'next/headers';
import { cookieNames, year } from '../../lib/settings.ts';

const key = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

/** Keeps whose names one reads; nobody's are the names as recorded. */
export async function chooseNames(form: FormData): Promise<void> {
  const side = form.get('side');
  const jar = await cookies();
  if (typeof side === 'string' && key.test(side)) jar.set(cookieNames.names, side, year);
  else jar.delete(cookieNames.names);
}
