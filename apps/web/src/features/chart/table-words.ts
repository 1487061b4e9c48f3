import type { Words } from '@parley/words';

/** The words of a table under its chart, and of the chart's files. */
export const tableWords = (tableName: string, t: Words) => ({
  showTable: t('chart.showTable'),
  hideTable: t('chart.hideTable'),
  saveSvg: t('chart.saveSvg'),
  savePng: t('chart.savePng'),
  tableName,
});
export type TableWords = ReturnType<typeof tableWords>;
