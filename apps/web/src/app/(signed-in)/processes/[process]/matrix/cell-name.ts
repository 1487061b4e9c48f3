/** Name of a cell in the address and in the page: `I07.SR6`. */
export const cellName = (item: string, column: string): string => `${item}.${column}`;
