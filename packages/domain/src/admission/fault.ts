/** Why an assertion is refused, by a name that does not change. */
export type FaultCode =
  | 'date_not_edtf'
  | 'date_in_future'
  | 'item_unknown'
  | 'meeting_unknown'
  | 'party_unknown'
  | 'party_takes_no_side'
  | 'agreement_does_not_fit_act'
  | 'reversal_says_nothing'
  | 'reversal_without_fall'
  | 'implementation_falls'
  | 'correction_without_target'
  | 'correction_target_unknown'
  | 'correction_of_another_item'
  | 'already_corrected'
  | 'continuation_without_successor'
  | 'successor_unknown'
  | 'continuation_in_a_circle';

/** One reason to refuse an assertion. */
export interface Fault {
  readonly code: FaultCode;
  /** The field at fault, as a JSON pointer into the assertion: `/effectiveOn`. */
  readonly pointer: string;
  /** Keys of other facts that make it a fault: the later correction, the items of a circle. */
  readonly because: readonly string[];
}

/** A fault of a field. */
export function fault(code: FaultCode, field: string, because: readonly string[] = []): Fault {
  return { code, pointer: `/${field}`, because };
}
