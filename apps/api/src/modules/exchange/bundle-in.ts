import { Buffer } from 'node:buffer';
import { type Bundle, bundle as bundleSchema, type Fault, type NewBundle } from '@parley/contracts';
import { PackageFaults, readPackage, type ReadPackage } from '@parley/exchange';
import { faultsOf, invalid, unstorable } from '../../platform/http/index.ts';

/** A bundle, and how what speaks against it is said to whoever has sent it in one form or the other. */
export interface SentBundle {
  bundle: Bundle;
  said(fault: Fault): Fault;
}

/** @throws ProblemError with everything that is wrong with its shape */
export async function bundleIn({ bundle, datapackage }: NewBundle): Promise<SentBundle> {
  if (bundle !== undefined) {
    return { bundle, said: (fault) => ({ ...fault, pointer: `/bundle${fault.pointer}` }) };
  }
  const read = await readPackage(Buffer.from(datapackage ?? '', 'base64')).catch((error: unknown) => {
    if (!(error instanceof PackageFaults)) throw error;
    throw invalid(error.faults.map((fault) => ({ ...fault, pointer: '/datapackage' })));
  });
  const said = saidOf(read);
  const parsed = bundleSchema.safeParse(read.bundle, { reportInput: true });
  const faults = [
    ...unstorable(read.bundle, 'body'),
    ...(parsed.success ? [] : faultsOf(parsed.error.issues, 'body')),
  ];
  if (!parsed.success || faults.length > 0) throw invalid(faults.map(said));
  return { bundle: parsed.data, said };
}

/** In a package it stands in a file, in a row: `items.csv, row 3: weight is missing`. */
const saidOf =
  ({ placeOf }: ReadPackage) =>
  ({ pointer, code, message }: Fault): Fault => {
    const place = placeOf(pointer);
    const [, , , ...within] = pointer.split('/');
    const field = within.filter((step) => step !== 'body').join('/');
    const where = place === null ? `datapackage.json: ${pointer}` : `${place}: ${field}`;
    return { pointer: '/datapackage', code, message: `${where} ${message}` };
  };
