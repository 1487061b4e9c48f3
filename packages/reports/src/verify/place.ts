import type { PlaceInFile } from '@parley/contracts';

type Parameters = Readonly<PlaceInFile['parameters']>;

const inPart = ({ part }: Parameters): string => (part === 'body' ? '' : `${String(part)}, `);

/** A sentence in English for each code; the dashboard has its own in its languages. */
const sentences: Record<PlaceInFile['code'], (parameters: Parameters) => string> = {
  digest: () => 'digest',
  paragraph: (at) => `${inPart(at)}paragraph ${at['number']}`,
  heading: ({ number }) => `heading ${number}`,
  table_header: ({ table, column }) => `table ${table}, header, column ${column}`,
  table_cell: (at) => `${inPart(at)}table ${at['table']}, row ${at['row']}, column ${at['column']}`,
  row_header: ({ column }) => `header, column ${column}`,
  row_cell: ({ row, column }) => `row ${row}, column ${column}`,
  named_cell: ({ table, row, column }) => `${table}, row ${row}, column ${column}`,
  value: ({ path }) => String(path),
  page_text: ({ page, number }) => `page ${page}, text ${number}`,
  sheet_cell: ({ sheet, cell }) => `${sheet}, ${cell}`,
};

export const sentenceOf = ({ code, parameters }: PlaceInFile): string => sentences[code](parameters);
