import { type Bundle, bundleExample, type Label } from '@parley/contracts';
import { v7 as uuidv7 } from 'uuid';

/** A process as it may have been recorded elsewhere: another one each time. */
export function anotherBundle(slug: string, label: Label = 'public'): Bundle {
  const id = uuidv7();
  const bundle: Bundle = structuredClone(bundleExample) as Bundle;
  return {
    ...bundle,
    process: { ...bundle.process, id },
    versions: bundle.versions.map((version) => ({ ...version, id, key: slug, label, noticedWith: label })),
  };
}
