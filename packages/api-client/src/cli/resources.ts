import { routes } from '../index.ts';
import type { Client, OperationId, Route } from '../index.ts';
import { exitCodes, Failure } from './failure.ts';

/** Something that there are many of: what it is called here, and the operations that read it. */
export interface Resource {
  many: string;
  one: string;
  list: OperationId;
  get: OperationId | undefined;
  isInProcess: boolean;
  /** The parameter of the path that names one. */
  parameter: string;
}

const kebab = (name: string): string => name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();
const entries = Object.entries(routes) as [OperationId, Route][];

/** Made from the operations, so that a new one is known here by itself. */
export const resources: readonly Resource[] = entries
  .filter(([id, { paged }]) => id.startsWith('list') && paged === true)
  .map(([list, route]) => {
    const one = entries.find(
      ([id, { path, method }]) =>
        method === 'GET' &&
        id.startsWith('get') &&
        path.replace(/\/\{\w+\}$/, '') === route.path &&
        path !== route.path,
    );
    const many = kebab(list.slice('list'.length));
    return {
      many,
      one: one === undefined ? many : kebab(one[0].slice('get'.length)),
      list,
      get: one?.[0],
      isInProcess: route.path.includes('{process}'),
      parameter: /\{(\w+)\}$/.exec(one?.[1].path ?? '')?.[1] ?? 'id',
    };
  });

export function resourceNamed(name: string): Resource {
  const found = resources.find(({ many, one }) => name === many || name === one);
  if (found !== undefined) return found;
  const names = resources.map(({ many }) => many).join(', ');
  throw new Failure(`There is no resource ${name}: there are ${names}.`, exitCodes.usage);
}

/** The process that it is in, where it is in one. */
export function processOf(resource: Resource, process: string | undefined): { process?: string } {
  if (!resource.isInProcess) return {};
  if (process !== undefined) return { process };
  throw new Failure(`Which process? ${resource.many} are in one: add --process <process>.`, exitCodes.usage);
}

/** How a thing in a process is named: by its id, or by its key, which may go without `key:` here. */
export const referenceTo = (name: string): string =>
  /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(name) || name.startsWith('key:') ? name : `key:${name}`;

interface AnyMethod {
  (input: object): Promise<unknown>;
  all(input: object): AsyncIterable<Record<string, unknown>>;
}

/** A method of the client by a name that is known only when it runs. */
export const methodNamed = (parley: Client, id: OperationId): AnyMethod => parley[id] as unknown as AnyMethod;
