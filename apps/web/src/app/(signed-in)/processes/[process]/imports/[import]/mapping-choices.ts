import type { Choices, Option } from '../../../../../../features/entering/choices.ts';

/** What the fields of a mapping offer. */
export type MappingChoices = Pick<Choices, 'tracks' | 'accounts' | 'sources' | 'languages'> & {
  meetings: readonly Option[];
};
