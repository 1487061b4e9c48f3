import type { Fault } from '@parley/contracts';
import { BackwardSpanError, type Point, pointNamed, UnknownPointError } from '@parley/domain';
import { invalid } from '../../platform/http/index.ts';
import type { Inquiry } from './inquiries.ts';

/** A point that a query names, by the name that the domain knows it by. */
export interface NamedPoint extends Point {
  name: string;
}

type Asked = Pick<Inquiry, 'rows' | 'facts' | 'question'>;

type Points<Query> = { [P in keyof Query]: Query[P] extends string ? NamedPoint : NamedPoint | null };

/**
 * The points that parameters of a query name; null for those left out.
 *
 * @throws ProblemError naming every parameter that names nothing
 */
export function pointsOf<const Query extends Record<string, string | null>>(
  asked: Asked,
  query: Query,
): Points<Query> {
  const faults: Fault[] = [];
  const points = Object.entries(query).map(([parameter, text]) => {
    if (text === null) return [parameter, null];
    const name = nameOf(asked, text);
    try {
      return [parameter, { name, ...pointNamed(asked.facts, asked.question, name) }];
    } catch (error) {
      if (!(error instanceof UnknownPointError)) throw error;
      faults.push({ pointer: `?${parameter}`, code: 'point_unknown', message: unknown(text) });
      return [parameter, null];
    }
  });
  if (faults.length > 0) throw invalid(faults);
  return Object.fromEntries(points) as Points<Query>;
}

/** Works out something between two points. @throws ProblemError where the second comes before the first */
export function between<T>(parameter: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof BackwardSpanError)) throw error;
    throw invalid([{ pointer: `?${parameter}`, code: 'span_backward', message: error.message }]);
  }
}

/** The domain knows meetings by key; a request may name one by id or as `key:SR5` too. */
function nameOf({ rows }: Asked, text: string): string {
  const named = rows.meetings.find(
    ({ id, key }) => text === key || text === `key:${key}` || text.toLowerCase() === id,
  );
  return named?.key ?? text;
}

const unknown = (text: string): string => `"${text}" is neither a date nor a meeting held by then`;
