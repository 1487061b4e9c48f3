/** The address without its query, which may hold what belongs in no log and no answer. */
export const pathOf = (url: string): string => url.split('?', 1)[0] ?? url;
