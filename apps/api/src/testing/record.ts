import type { RunningService } from './running-service.ts';

const PROCESS = '/v1/processes/turkiye-armenia';

/** Writes and reads one kind of thing of the demonstration's process with one key. */
export type RecordOf = ReturnType<typeof recordOf>;

export function recordOf(service: RunningService, secret: string, collection: string) {
  const list = `${PROCESS}/${collection}`;
  const at = (key: string) => `${list}/key:${key}`;
  const asked = () => service.with(secret);
  const tagOf = async (key: string): Promise<string> => (await asked().get(at(key))).headers['etag'] ?? '*';
  return {
    list: (query = '') => asked().get(`${list}?limit=200&${query}`).expect(200),
    get: (key: string, query = '') => asked().get(`${at(key)}?${query}`),
    read: async (key: string, query = '') =>
      (
        await asked()
          .get(`${at(key)}?${query}`)
          .expect(200)
      ).body,
    add: (body: object) => asked().post(list).send(body),
    /** In the state that it is in now. */
    change: async (key: string, body: object) =>
      asked()
        .patch(at(key))
        .set('if-match', await tagOf(key))
        .send(body),
    remove: (key: string, ifMatch = '*') => asked().delete(at(key)).set('if-match', ifMatch),
    /** An instant at which all that was written so far is known, and nothing that will be. */
    now: async (): Promise<string> => (await asked().get(`${PROCESS}/progress`).expect(200)).body.knownAt,
    revision: async (): Promise<number> => (await asked().get(PROCESS).expect(200)).body.revision,
  };
}

/** The faults of a refused request, as `pointer code`, in order. */
export const faultsIn = ({ body }: { body: { errors: { pointer: string; code: string }[] } }): string[] =>
  body.errors.map(({ pointer, code }) => `${pointer} ${code}`).toSorted();
