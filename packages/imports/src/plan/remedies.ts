/** What would do about what the ledger refuses, by the code of the fault. */
const REMEDIES: Record<string, string> = {
  date_in_future: 'Leave out what has not happened yet.',
  implementation_falls:
    'Leave the cell empty, or record the fall as a reversal, with its cause and who made it, or as a correction, before the import.',
  party_takes_no_side: 'Write "observer": what a third party says is an observer’s account.',
  agreement_does_not_fit_act: 'Leave the act out, or let it say the same as the agreement.',
  quotation_not_in_source: 'Quote the passage word for word, as the stored text of the source has it.',
  label_wider_than_sources: 'Give the row the label of its source, or a source that all its readers see.',
  beyond_own_clearance: 'Write a label that you are cleared for.',
  key_taken: 'Write another key.',
  archived: 'Restore what is archived before the import, or leave the row out.',
};

export const remedyFor = (code: string): string => REMEDIES[code] ?? 'Change the cell, or leave the row out.';
