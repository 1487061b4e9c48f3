import { createServer } from 'node:net';
import { Refusal } from './refusal.ts';

/** Whether nobody listens on a port of the loopback interface. */
const isFree = (port: number) =>
  new Promise<boolean>((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen({ port, host: '127.0.0.1', exclusive: true }, () => probe.close(() => resolve(true)));
  });

/** Refuses, naming the setting that chooses another, where a port is taken. */
export async function requireFreePorts(wanted: readonly { setting: string; port: number }[]): Promise<void> {
  const ports = wanted.map(({ port }) => port).filter((port) => port !== 0);
  if (new Set(ports).size < ports.length) {
    throw new Refusal(`${wanted.map(({ setting }) => setting).join(', ')} must be different ports.`);
  }
  for (const { setting, port } of wanted) {
    if (port !== 0 && !(await isFree(port))) {
      throw new Refusal(
        `Port ${port} is taken by another program: stop that program, or choose another port with ${setting}.`,
      );
    }
  }
}
