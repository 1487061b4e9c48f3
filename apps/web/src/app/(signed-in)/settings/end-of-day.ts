/** What expires on a day is good until that day is over. */
export const endOf = (day: string): string | null => (day === '' ? null : `${day}T23:59:59.999Z`);
