import type { Served } from './served.ts';

/** A step of an import: what it took, and the most memory that the service held in it. */
interface Step {
  readonly name: string;
  readonly seconds: number;
  readonly peakMemory: number | null;
  /** How often another word on how far it is was seen by who asked all the while. */
  readonly progress: number;
}

interface Import {
  id: string;
  state: string;
  progress: number;
  suggestion: object | null;
  counts: Record<string, number> | null;
  refusal: { detail: string; errors: object[] } | null;
}

/** Takes a sheet all the way over the interface, as a program does. */
export async function importSheet(
  served: Served,
  secret: string,
  { name: file, content }: { name: string; content: Uint8Array | string },
): Promise<Step[]> {
  const { ask, settled, steps, step } = stepping(served, secret);
  const uploaded = await step('upload', () =>
    ask('POST', '/v1/imports', {
      process: 'process-0',
      name: file,
      content: Buffer.from(content).toString('base64'),
    }),
  );
  await step('plan', async () => {
    await ask('PATCH', `/v1/imports/${uploaded.id}`, { mapping: uploaded.suggestion });
    await settled(uploaded.id, 'ready');
  });
  await step('apply', async () => {
    await ask('POST', `/v1/imports/${uploaded.id}/apply`);
    await settled(uploaded.id, 'applied');
  });
  return steps;
}

/** Takes back what was imported last. */
export async function undoLastSheet(served: Served, secret: string): Promise<Step[]> {
  const { ask, settled, steps, step } = stepping(served, secret);
  const { data } = (await ask('GET', '/v1/imports?limit=1')) as unknown as {
    data: Import[];
  };
  const id = data[0]?.id ?? '';
  await step('undo', async () => {
    await ask('POST', `/v1/imports/${id}/undo`);
    await settled(id, 'undone');
  });
  return steps;
}

/** What is done step by step, each with what it took. */
function stepping(served: Served, secret: string) {
  const ask = asking(served, secret);
  const steps: Step[] = [];
  let progress = 0;
  const step = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    served.memoryNow();
    progress = 0;
    const from = performance.now();
    const done = await work();
    steps.push({
      name,
      seconds: (performance.now() - from) / 1000,
      peakMemory: served.peakMemory(),
      progress,
    });
    return done;
  };
  const settled = async (id: string, wanted: string): Promise<void> => {
    for (let last = -1; ; await new Promise((resolve) => setTimeout(resolve, 50))) {
      const now = await ask('GET', `/v1/imports/${id}`);
      if (now.progress !== last) progress += 1;
      last = now.progress;
      if (now.state === wanted) return;
      if (now.refusal !== null || !now.state.endsWith('ing')) throw new Error(JSON.stringify(now));
    }
  };
  return { ask, settled, steps, step };
}

const asking =
  ({ url }: Served, secret: string) =>
  async (method: string, path: string, body?: object): Promise<Import> => {
    const answer = await fetch(url + path, {
      method,
      headers: {
        authorization: `Bearer ${secret}`,
        'if-match': '*',
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${answer.status} ${text}`);
    return JSON.parse(text) as Import;
  };
