import { cookies, headers } from 'next/headers';
import { notFound, redirect } from 'next/navigation';
import { cache } from 'react';
import { listOrganizations } from '@parley/contracts';
import type { Operation, OutputOf, Page } from '@parley/contracts';
import { createTransport, ProblemError } from '@parley/sdk';
import { call } from './call.ts';
import type { CallArguments } from './call.ts';
import { publicationHeader } from './publication-address.ts';
import { apiUrl } from './settings.ts';
import { goToSignIn } from './session.ts';

/** One a request, speaking as the visitor. Nothing is kept: an answer is for one pair of eyes. */
const transport = cache(() =>
  createTransport({
    baseUrl: apiUrl(),
    headers: credentials,
    fetch: (input, init) => fetch(input, { ...init, cache: 'no-store', signal: AbortSignal.timeout(20_000) }),
  }),
);

/** The visitor's own cookie; of what is published everybody reads as anybody, and is counted as themselves. */
async function credentials(): Promise<Record<string, string>> {
  const asked = await headers();
  const name = asked.get(publicationHeader);
  if (name === null) return { cookie: (await cookies()).toString() };
  const from = asked.get('x-forwarded-for');
  return { authorization: `Bearer pub_${name}`, ...(from === null ? {} : { 'x-forwarded-for': from }) };
}

/**
 * Asks the API on the visitor's behalf. Signed out leads to the sign-in page, signed in for no organization to one's
 * account, nothing there to the not-found page; any other refusal is thrown to the caller.
 */
export async function ask<T extends Operation>(
  operation: T,
  ...input: CallArguments<T>
): Promise<OutputOf<T>> {
  try {
    return (await call<T>(transport(), operation, ...input)).body;
  } catch (error) {
    if (error instanceof ProblemError && error.status === 401) {
      return (await isSomebody()) ? redirect('/account') : goToSignIn();
    }
    if (error instanceof ProblemError && leadsNowhere(error)) notFound();
    throw error;
  }
}

/** Asks for what need not be there: null where it is not. */
export async function askIfThere<T extends Operation>(
  operation: T,
  ...input: CallArguments<T>
): Promise<OutputOf<T> | null> {
  try {
    return (await call<T>(transport(), operation, ...input)).body;
  } catch (error) {
    if (error instanceof ProblemError && error.status === 404) return null;
    throw error;
  }
}

/** Nothing is there, or nothing can be: what stands in the path is no name. */
const leadsNowhere = ({ status, faults }: ProblemError): boolean =>
  status === 404 || (faults.length > 0 && faults.every(({ pointer }) => pointer.startsWith('{')));

/** Whether the visitor is signed in, be it for no organization. */
const isSomebody = cache(() =>
  call<typeof listOrganizations>(transport(), listOrganizations, { query: { limit: 1 } }).then(
    () => true,
    () => false,
  ),
);

/** The whole of a list, page by page. */
export async function askAll<T>(
  read: (query: { limit: number; cursor?: string }) => Promise<Page<T>>,
): Promise<T[]> {
  const all: T[] = [];
  let cursor: string | null = null;
  do {
    const page: Page<T> = await read({ limit: 200, ...(cursor === null ? {} : { cursor }) });
    all.push(...page.data);
    cursor = page.page.hasMore ? page.page.nextCursor : null;
  } while (cursor !== null);
  return all;
}
