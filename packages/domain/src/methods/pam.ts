import type { Method } from './method.ts';
import { levelAt, once } from './method.ts';

/**
 * 100 · Σs / (3 · N): the mean level of the agreed items, in percent.
 *
 * Source: Peace Accords Matrix, Kroc Institute for International Peace Studies, University of Notre Dame
 * (Joshi, Quinn & Regan, "Annualized implementation data on comprehensive intrastate peace accords,
 * 1989–2012", Journal of Peace Research 52(4), 2015): provisions are coded 0 to 3 and aggregated over their
 * attainable maximum.
 */
export const pam: Method = { id: 'pam@1', over: 'agreed', ceiling: 3, weight: once, value: levelAt };
