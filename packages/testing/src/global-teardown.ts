// Jest loads this file as CommonJS by its own loader, like global-setup.ts.
export default async function globalTeardown(): Promise<void> {
  const child = globalThis.parleyTestCluster;
  if (child === undefined || child.exitCode !== null) return;
  await new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.disconnect();
  });
}
