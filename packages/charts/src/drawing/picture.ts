/** A drawing by itself: SVG that needs no rules and no drawing library. */
export interface Picture {
  svg: string;
  width: number;
  height: number;
}
