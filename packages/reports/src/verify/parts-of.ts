import { unzipSync } from 'fflate';

/** So much of a file is unpacked and no more, whatever it says of itself: a file that was sent in may be made to fill the memory. */
const most = 64 * 1024 * 1024;

/** The parts of a packed document that are wanted, by name; those not wanted with nothing in them. */
export function partsOf(bytes: Uint8Array, wanted: (name: string) => boolean): Record<string, Uint8Array> {
  const names: string[] = [];
  let unpacked = 0;
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      names.push(name);
      if (!wanted(name)) return false;
      unpacked += originalSize;
      return unpacked <= most;
    },
  });
  const nothing = Object.fromEntries(names.map((name) => [name, new Uint8Array()]));
  return { ...nothing, ...parts };
}
