import type { Client } from '../../index.ts';
import { exitCodes, Failure } from '../failure.ts';
import { flat } from '../fields.ts';
import { print } from '../print.ts';
import { methodNamed, processOf, referenceTo, resourceNamed } from '../resources.ts';

export interface ShowOptions {
  process?: string;
  json?: boolean;
  asOf?: string;
  knownAt?: string;
}

export async function show(parley: Client, name: string, id: string, options: ShowOptions): Promise<void> {
  const resource = resourceNamed(name);
  if (resource.get === undefined) {
    throw new Failure(`${resource.many} are listed, and not read one by one.`, exitCodes.usage);
  }
  const { asOf, knownAt, json } = options;
  const thing = await methodNamed(
    parley,
    resource.get,
  )({
    ...processOf(resource, options.process),
    [resource.parameter]: resource.isInProcess ? referenceTo(id) : id,
    asOf,
    knownAt,
  });
  if (json === true) return print(`${JSON.stringify(thing, null, 2)}\n`);
  const fields = Object.entries(flat(thing)).filter(([, value]) => value !== null && value !== '');
  const width = Math.max(...fields.map(([field]) => field.length)) + 2;
  return print(fields.map(([field, value]) => `${field.padEnd(width)}${String(value)}\n`).join(''));
}
