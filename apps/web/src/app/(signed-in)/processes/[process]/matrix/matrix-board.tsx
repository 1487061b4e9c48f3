import { useLocale, useTranslations } from 'next-intl';
import type { Assertion, Matrix, Party, Source } from '@parley/contracts';
import type { Lens } from '../../../../../features/lens/lens.ts';
import { searchOf } from '../../../../../features/lens/lens.ts';
import { AssertionLine } from '../../../../../features/record/assertion-line.tsx';
import { corrections, knownBy } from '@parley/charts/findings';
import { cellDetails } from './cell-details.ts';
import { CellPanel } from './cell-panel.tsx';
import { gridOf, isLarge } from './grid.ts';
import { groupName } from './grouping.ts';
import type { Grouping } from './grouping.ts';
import { LargeTable } from './large-table.tsx';
import { MatrixTable } from './matrix-table.tsx';

interface Props {
  matrix: Matrix;
  grouping: Grouping;
  lens: Lens;
  slug: string;
  parties: readonly Party[];
  assertions: readonly Assertion[];
  sources: readonly Source[];
  /** The cell that the address opens. */
  open?: string | null;
}

/**
 * The table in a shell that opens its cells. It is made on the server whole; a large one in the browser, where only what is in
 * view is there, and what its open cell tells is asked for when it opens.
 */
export function MatrixBoard(props: Props) {
  const { matrix, grouping, lens, slug, parties, assertions, sources, open = null } = props;
  const t = useTranslations();
  const locale = useLocale();
  const known = knownBy(assertions, matrix.knownAt);
  const corrected = corrections(known);
  const details = cellDetails(matrix, known, locale, t, isLarge(matrix) ? open : undefined);
  const named = new Set(Object.values(details).flatMap(({ assertions: keys }) => keys));
  const lines = Object.fromEntries(
    known
      .filter(({ key }) => named.has(key))
      .map((assertion) => [
        assertion.key,
        <AssertionLine
          key={assertion.key}
          assertion={assertion}
          parties={parties}
          sources={sources}
          correctedBy={corrected.get(assertion.key)}
          withMeeting
        />,
      ]),
  );

  return (
    <CellPanel
      details={details}
      lines={lines}
      itemHref={`/processes/${slug}/items/`}
      search={searchOf(lens)}
      words={{
        close: t('matrix.close'),
        recorded: t('matrix.recorded'),
        nothingRecorded: t('matrix.nothingRecorded'),
        openItem: t('matrix.openItem'),
      }}
    >
      {isLarge(matrix) ? (
        <LargeTable
          grid={gridOf(matrix, { grouping, nameOf: (group) => groupName(group, grouping, t) }, locale, t)}
          process={`/processes/${slug}`}
          search={searchOf(lens)}
          words={{ caption: `${t('matrix.title')}. ${t('matrix.keys')}`, item: t('matrix.item') }}
        />
      ) : (
        <MatrixTable matrix={matrix} grouping={grouping} slug={slug} search={searchOf(lens)} />
      )}
    </CellPanel>
  );
}
