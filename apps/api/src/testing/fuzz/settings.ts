/** How long the fuzz test goes on, and with what: `npm run fuzz` sets it. */
export interface FuzzSettings {
  seed: number;
  /** Undefined: as many stories as there are in every run of the tests. */
  minutes: number | undefined;
  /** Where to begin in the tree of what was tried: a failure says it. */
  path: string | undefined;
}

/** The same everywhere unless somebody asks for something else. */
const SEED = 20_261_123;

export function fuzzSettings(environment: NodeJS.ProcessEnv): FuzzSettings {
  const { PARLEY_FUZZ_SEED: seed, PARLEY_FUZZ_MINUTES: minutes, PARLEY_FUZZ_PATH: path } = environment;
  return {
    seed: seed === undefined ? SEED : Number(seed),
    minutes: minutes === undefined ? undefined : Number(minutes),
    path,
  };
}
