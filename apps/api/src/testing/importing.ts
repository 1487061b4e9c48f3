import {
  type Import,
  type ImportChange,
  importChange,
  type ImportMapping,
  importResource,
} from '@parley/contracts';
import type { RunningService } from './running-service.ts';

const WORKING: readonly Import['state'][] = ['planning', 'applying', 'undoing'];

/** Somebody who imports files, and waits until what they asked for is done. */
export function importing(service: RunningService, key: string) {
  const ask = () => service.with(key);
  const get = async (id: string): Promise<Import> =>
    importResource.parse((await ask().get(`/v1/imports/${id}`).expect(200)).body);
  const settled = async (id: string): Promise<Import> => {
    for (;;) {
      const now = await get(id);
      if (!WORKING.includes(now.state)) return now;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  return {
    ask,
    get,
    settled,
    /** Uploads; what it was found to be stands in the answer. */
    async upload(name: string, content: string | Uint8Array, more: object = {}): Promise<Import> {
      const body = {
        process: 'turkiye-armenia',
        name,
        content: Buffer.from(content).toString('base64'),
        ...more,
      };
      return importResource.parse((await ask().post('/v1/imports').send(body).expect(201)).body);
    },
    /** Has the changes worked out, by the suggestion where nothing else is said. */
    async plan({ id, suggestion }: Import, changes: Partial<ImportMapping> = {}): Promise<Import> {
      const mapping = { ...suggestion, ...changes };
      await ask().patch(`/v1/imports/${id}`).set('if-match', '*').send({ mapping }).expect(200);
      return settled(id);
    },
    async changes(id: string, query = ''): Promise<ImportChange[]> {
      const { body } = await ask().get(`/v1/imports/${id}/changes?limit=200${query}`).expect(200);
      return body.data.map((one: unknown) => importChange.strict().parse(one));
    },
    async apply({ id }: Import): Promise<Import> {
      await ask().post(`/v1/imports/${id}/apply`).expect(200);
      return settled(id);
    },
    async undo({ id }: Import): Promise<Import> {
      await ask().post(`/v1/imports/${id}/undo`).expect(200);
      return settled(id);
    },
  };
}
