import { useLocale, useTranslations } from 'next-intl';
import type { Assertion, Matrix, Party, Source } from '@parley/contracts';
import type { Lens } from '../../../../../features/lens/lens.ts';
import { searchOf } from '../../../../../features/lens/lens.ts';
import { AssertionLine } from '../../../../../features/record/assertion-line.tsx';
import { corrections, knownBy } from '../../../../../features/record/ledger.ts';
import { cellDetails } from './cell-details.ts';
import { CellPanel } from './cell-panel.tsx';
import type { Grouping } from './grouping.ts';
import { MatrixTable } from './matrix-table.tsx';

interface Props {
  matrix: Matrix;
  grouping: Grouping;
  lens: Lens;
  slug: string;
  parties: readonly Party[];
  assertions: readonly Assertion[];
  sources: readonly Source[];
}

/** The table, made on the server, in a shell that opens its cells. */
export function MatrixBoard({ matrix, grouping, lens, slug, parties, assertions, sources }: Props) {
  const t = useTranslations();
  const locale = useLocale();
  const known = knownBy(assertions, matrix.knownAt);
  const corrected = corrections(known);
  const details = cellDetails(matrix, known, locale, t);
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
      <MatrixTable matrix={matrix} grouping={grouping} slug={slug} search={searchOf(lens)} />
    </CellPanel>
  );
}
