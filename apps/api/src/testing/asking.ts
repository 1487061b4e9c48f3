import type { z } from 'zod';
import type { RunningService } from './running-service.ts';

/** Asks for something under the demonstration's process; what comes back is held to its contract. */
export type Ask = <T extends z.ZodType>(schema: T, path: string) => Promise<z.output<T>>;

export const askingWith =
  (service: RunningService, key: string): Ask =>
  async (schema, path) => {
    const answer = await service.with(key).get(`/v1/processes/turkiye-armenia/${path}`);
    if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${answer.text}`);
    return schema.parse(answer.body);
  };

/** The faults of a refused request, as [pointer, code]. */
export async function faultsOf(service: RunningService, key: string, path: string): Promise<string[][]> {
  const { body } = await service.with(key).get(`/v1/processes/turkiye-armenia/${path}`).expect(422);
  return body.errors.map(({ pointer, code }: Record<string, string>) => [pointer, code]);
}
