import type { LedgerFacts } from '../facts/ledger-facts.ts';
import type { Question } from '../facts/question.ts';
import type { MovementClass } from '../progress/movement.ts';
import { classify } from '../progress/movement.ts';
import { passageOf } from '../progress/movement-list.ts';
import { meetingPoints } from '../progress/points.ts';
import { follow } from '../state/followed.ts';
import type { Trace } from '../state/trace.ts';
import { stateAt } from '../state/trace.ts';
import type { DayNumber } from '../time/civil-day.ts';
import type { ShownState } from './shown-state.ts';
import { showState } from './shown-state.ts';

/** One item at one meeting. Both are null where nobody had put the item forward by then. */
export interface Cell {
  readonly meeting: string;
  readonly state: ShownState | null;
  /** What became of it since the meeting before. */
  readonly moved: MovementClass | null;
  /** Keys of the assertions on the item made at this very meeting, in effect by its day. */
  readonly said: readonly string[];
}

/** One item across the meetings. */
export interface Row {
  readonly item: string;
  readonly cells: readonly Cell[];
}

/** Items × meetings. */
export interface Matrix {
  /** Keys of the meetings held on the chosen tracks, in order of time. */
  readonly meetings: readonly string[];
  /** In key order, the items not yet put forward among them. */
  readonly rows: readonly Row[];
}

/** The state of every item at every meeting of the chosen tracks, and what moved in between. */
export function matrix(facts: LedgerFacts, question: Question): Matrix {
  const followed = follow(facts, question);
  const columns = meetingPoints(facts, question).flatMap(({ day, meeting }, index, points) =>
    meeting ? [{ day, meeting: meeting.key, from: points[index - 1]?.day ?? null }] : [],
  );
  const rows = followed.traces.map((trace) => {
    const cells = columns.map(({ day, from, meeting }): Cell => {
      const state = stateAt(trace, day);
      return {
        meeting,
        state: state && showState(trace.item, state, day),
        moved: state && classify(passageOf({ trace, state }, { from, to: day })),
        said: saidAt(trace, meeting, day),
      };
    });
    return { item: trace.item.key, cells };
  });
  return { meetings: columns.map(({ meeting }) => meeting), rows };
}

function saidAt(trace: Trace, meeting: string, day: DayNumber): readonly string[] {
  return trace.assertions
    .filter((standing) => standing.fact.meeting === meeting && standing.day <= day)
    .map(({ fact }) => fact.key);
}
