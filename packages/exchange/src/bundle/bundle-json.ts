import { BUNDLE_VERSION, bundleLists } from '@parley/contracts';

export type BundleList = keyof typeof bundleLists;

/** What a bundle begins with. */
export interface BundleHead {
  readonly id: string;
  readonly createdAt: Date | string;
}

/** Brings the rows of a list, some at a time. */
export type ReadList = (list: BundleList) => AsyncIterable<readonly object[]>;

/** A bundle as one document, a row a line, written as it is read: the same rows give the same bytes. */
export async function* bundleJson(process: BundleHead, read: ReadList): AsyncGenerator<string> {
  const head = { format: 'parley-bundle', version: BUNDLE_VERSION, process };
  yield JSON.stringify(head).slice(0, -1);
  for (const list of Object.keys(bundleLists) as BundleList[]) {
    yield `,\n"${list}": [`;
    let isFirst = true;
    for await (const rows of read(list)) {
      const lines = rows.map((row) => JSON.stringify(row)).join(',\n');
      if (lines !== '') yield `${isFirst ? '' : ','}\n${lines}`;
      isFirst &&= lines === '';
    }
    yield '\n]';
  }
  yield '}\n';
}
