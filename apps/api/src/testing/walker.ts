import { problem, type ProblemCode, problems } from '@parley/contracts';
import { v7 as uuidv7 } from 'uuid';
import { type Documented, documented } from './documented.ts';
import type { RunningService } from './running-service.ts';

/** What an operation is asked with beyond what it has to be given. */
export interface Asking {
  method?: 'head' | 'options' | undefined;
  query?: string;
  body?: string | object;
  headers?: Record<string, string>;
}

export interface Answer {
  status: number;
  body: unknown;
  text: string;
  headers: Record<string, string>;
}

/** Goes over every operation in the document of a service, as somebody who may do all that it offers. */
export interface Walker {
  operations: readonly Documented[];
  ask(operation: Documented, asking?: Asking): Promise<Answer>;
}

export async function walkerOf(service: RunningService): Promise<Walker> {
  const operations = await documented(service);
  const key = await service.key();
  const authorization = `Bearer ${key}`;
  const cookie = await signIn(service);
  await service.with(key).post('/v1/processes/turkiye-armenia/publication').send({}).expect(200);
  const credentialsFor = ({ permission }: Documented): Record<string, string> => {
    if (permission === undefined) return {};
    return permission === 'person' || permission === 'member' ? { cookie } : { authorization };
  };

  const firsts = new Map<string, string>();
  /** The id of the first thing in a collection, made by its example where there is none: what is asked leads somewhere. */
  const firstIn = async (collection: string): Promise<string> => {
    const known = firsts.get(collection);
    if (known !== undefined) return known;
    const list = operations.find(({ method, path }) => method === 'get' && path === collection);
    if (list === undefined) return uuidv7();
    const { body } = await ask(list, { query: 'limit=1' });
    const [first] = (body as { data?: { id: string }[] }).data ?? [];
    const add = operations.find(({ method, path }) => method === 'post' && path === collection);
    const made = first === undefined && add !== undefined ? (await ask(add)).body : null;
    const id = first?.id ?? (made as { id?: string } | null)?.id;
    if (id !== undefined) firsts.set(collection, id);
    return id ?? uuidv7();
  };
  let token: string | undefined;
  /** A feed address is known to whoever has made it. */
  const feedToken = async (): Promise<string> => {
    token ??= (await feedOf(service, authorization)).token;
    return token;
  };
  const fillIn = async (path: string): Promise<string> => {
    const [, collection, name, rest] = /^([^{]*)\/\{(\w+)\}(.*)$/.exec(path) ?? [];
    if (collection === undefined || rest === undefined) return path;
    const template = collection.replace('/turkiye-armenia', '/{process}');
    const id =
      name === 'process' || name === 'publication'
        ? 'turkiye-armenia'
        : name === 'token'
          ? await feedToken()
          : await firstIn(template);
    return fillIn(`${collection}/${id}${rest}`);
  };

  const ask = async (
    operation: Documented,
    { method, query, body, headers }: Asking = {},
  ): Promise<Answer> => {
    const address = await fillIn(operation.path);
    const asked = [operation.needed, query ?? ''].filter((part) => part !== '').join('&');
    const sent = body ?? operation.example;
    const client = service.anonymous();
    // The types of Supertest know no method by its name.
    const request = client[(method ?? operation.method) as 'get'](
      asked === '' ? address : `${address}?${asked}`,
    ).set(credentialsFor(operation));
    if (operation.headers.includes('If-Match')) void request.set('if-match', '*');
    if (operation.takesBody && typeof sent === 'string') void request.type('application/json');
    void request.set(headers ?? {});
    return operation.takesBody && method === undefined ? request.send(sent) : request;
  };
  return { operations, ask };
}

async function feedOf(service: RunningService, authorization: string): Promise<{ token: string }> {
  const { body } = await service
    .anonymous()
    .post('/v1/feeds')
    .set({ authorization })
    .send({ name: 'A calendar', process: 'turkiye-armenia' })
    .expect(201);
  return { token: String(body.addresses.calendar).split('/').at(-2) ?? '' };
}

async function signIn(service: RunningService): Promise<string> {
  const { email, password } = await service.person();
  const { headers } = await service.anonymous().post('/v1/auth/sign-in/email').send({ email, password });
  return [headers['set-cookie'] ?? []]
    .flat()
    .map((line) => line.split(';', 1)[0])
    .join('; ');
}

/** What is wrong with an answer that should be a certain problem; nothing where nothing is. */
export function offences(
  operation: Documented,
  answer: Answer,
  expected: { code: ProblemCode; fault?: string },
): string[] {
  const { id } = operation;
  const { status } = problems[expected.code];
  if (answer.status !== status) return [`${id}: answers ${answer.status} instead of ${status}`];
  const read = problem.safeParse(answer.body);
  if (!read.success) return [`${id}: its ${status} is no problem`];
  const faults = (read.data.errors ?? []).map(({ pointer, code }) => `${pointer} ${code}`);
  return [
    answer.headers['content-type']?.includes('application/problem+json') ? '' : 'its media type is another',
    read.data.code === expected.code ? '' : `its code is ${read.data.code}`,
    read.data.status === status ? '' : 'the status in it is another',
    read.data.requestId === answer.headers['x-request-id'] ? '' : 'it names another request',
    operation.statuses.includes(status) ? '' : `the document knows no ${status}`,
    expected.fault === undefined || faults.includes(expected.fault) ? '' : `it lacks ${expected.fault}`,
    /node_modules|\bat \/|prisma|SELECT /i.test(answer.text) ? 'it tells of the code' : '',
  ]
    .filter((offence) => offence !== '')
    .map((offence) => `${id}: ${offence}`);
}
