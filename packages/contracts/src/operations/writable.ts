import type { z } from 'zod';
import { operation } from '../operation.ts';
import type { Permission } from '../permission.ts';
import { inProcess, oneInProcess } from './record.ts';

interface Written<Resource, New, Changes> {
  resource: Resource;
  added: New;
  changes: Changes;
  permission: Permission;
  /** What is to be known besides. */
  about?: { add?: string; update?: string };
}

/** The three writings that every collection under a process has: one is added, changed, removed. */
export const writable = <
  Resource extends z.ZodType,
  New extends z.ZodType,
  Changes extends z.ZodType,
  const P extends string,
>(
  name: { one: string; noun: string; path: P; tag: string },
  { resource, added, changes, permission, about = {} }: Written<Resource, New, Changes>,
) => {
  const collection = `/v1/processes/{process}/${name.path}` as const;
  const one = `${collection}/{id}` as const;
  const of = { tag: name.tag, permission };
  const article = /^[aei]/.test(name.noun) ? 'an' : 'a';
  const add = operation({
    ...of,
    id: `add${name.one}`,
    method: 'POST',
    path: collection,
    summary: `Add ${article} ${name.noun}`,
    ...(about.add !== undefined && { description: about.add }),
    params: inProcess,
    body: added,
    success: { status: 201, body: resource, description: `The ${name.noun}` },
    problems: ['not_found', 'conflict'],
  });
  const update = operation({
    ...of,
    id: `update${name.one}`,
    method: 'PATCH',
    path: one,
    summary: `Change ${article} ${name.noun}`,
    description: [
      'Only what is sent is changed, and null empties. What it was stays known: an answer with an earlier `knownAt` is made of it as it was then. `archived` puts it away: nothing that is reckoned changes, and nothing new can refer to it (422 `archived`) until it is restored; what refers to it already stays.',
      ...(about.update === undefined ? [] : [about.update]),
    ].join(' '),
    params: oneInProcess,
    body: changes,
    ifMatch: true,
    success: { status: 200, body: resource, description: `The ${name.noun} as it is now` },
    problems: ['not_found', 'conflict'],
  });
  const remove = operation({
    ...of,
    id: `remove${name.one}`,
    method: 'DELETE',
    path: one,
    summary: `Remove ${article} ${name.noun}`,
    description:
      'Refused with 409 where something rests on it: `errors` names what, as far as the caller may see it. It can be archived instead (`PATCH` with `"archived": true`). What was removed is still there for an earlier `knownAt`.',
    params: oneInProcess,
    ifMatch: true,
    success: { status: 204, description: 'Removed' },
    problems: ['not_found', 'conflict'],
  });
  return { add, update, remove };
};
