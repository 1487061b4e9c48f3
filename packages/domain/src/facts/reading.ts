/**
 * Whose word makes a thing agreed: the desk's assessment or else the uncontested stance (`resolved`), the
 * uncontested stance alone (`joint`), anybody's claim (`any`), or one party's own stance.
 */
export type Reading = 'resolved' | 'joint' | 'any' | `party:${string}`;
