import { cookies } from 'next/headers';
import { cache } from 'react';
import { items } from '@parley/contracts';
import type { Operation, OutputOf } from '@parley/contracts';
import { ask, askAll } from '../../lib/api.ts';
import type { CallArguments } from '../../lib/call.ts';
import { cookieNames } from '../../lib/settings.ts';
import { inNamesOf, namesOf } from './by-side.ts';

/** The side whose names the visitor reads, by key; null for the names as recorded. */
export const chosenSide = cache(async (): Promise<string | null> => {
  return (await cookies()).get(cookieNames.names)?.value ?? null;
});

/** The items of a process as recorded, whatever names are chosen. */
export const recordedItems = cache((process: string) =>
  askAll((query) => ask(items.list, { params: { process }, query })),
);

/** Something of a process in the names of the chosen side. */
export async function named<T>(process: string, answer: T): Promise<T> {
  const side = await chosenSide();
  return side === null ? answer : inNamesOf(answer, side, namesOf(await recordedItems(process), side));
}

/** What a process answers, in the names of the chosen side. */
export async function askNamed<T extends Operation>(
  process: string,
  operation: T,
  ...input: CallArguments<T>
): Promise<OutputOf<T>> {
  return named(process, await ask(operation, ...input));
}
