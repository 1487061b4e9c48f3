export { bundleFaults } from './bundle/bundle-faults.ts';
export { type BundleHead, bundleJson, type BundleList, type ReadList } from './bundle/bundle-json.ts';
export { PackageFaults } from './package/package-faults.ts';
export { readPackage, type ReadPackage } from './package/read-package.ts';
export { bundlePackage } from './package/write-package.ts';
export type { ReadSource } from './sources/csl.ts';
export { readSources, UnreadableSources } from './sources/read-sources.ts';
export { type SourceFormat, writeSources } from './sources/write-sources.ts';
export { sameAddress } from './sources/same-address.ts';
