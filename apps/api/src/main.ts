import { createApp } from './create-app.ts';
import { ConfigError, readConfig } from './platform/config/index.ts';
import { DatabaseService } from './platform/database/index.ts';
import { Jobs } from './platform/jobs/index.ts';

async function main(): Promise<void> {
  const config = readConfig();
  const { app, metrics } = await createApp(config);
  const database = app.get(DatabaseService);
  const obstacle = await database.obstacle();
  if (obstacle !== null) throw new ConfigError(obstacle);
  await database.assertOwnSessions();
  await app.get(Jobs).start();

  const metricsServer = config.metricsPort > 0 ? await metrics.listen(config.host, config.metricsPort) : null;
  await app.listen(config.port, config.host);

  const stop = async (): Promise<void> => {
    // Requests that are under way are answered first; a second signal does not wait for them.
    for (const signal of SIGNALS) process.once(signal, () => process.exit(1));
    metricsServer?.close();
    await app.close();
    process.exit(0);
  };
  for (const signal of SIGNALS) process.once(signal, () => void stop());
}

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

try {
  await main();
} catch (error) {
  // What whoever starts it can mend is said in words; anything else is a fault of ours and shows where.
  const mendable = error instanceof ConfigError || (error instanceof Error && 'code' in error);
  process.stderr.write(
    `${mendable ? error.message : String(error instanceof Error ? error.stack : error)}\n`,
  );
  process.exit(1);
}
