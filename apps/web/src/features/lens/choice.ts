/** One of the things that a control lets a person choose. */
export interface Choice {
  value: string;
  name: string;
  chosen: boolean;
}
