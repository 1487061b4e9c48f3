interface Ends {
  from: string;
  to: string;
  items: readonly string[];
}

/** Room for every item, for the air between the standings, and for the heads of both sides. */
const perItem = 19;
export const air = 16;
export const headHeight = 34;

export function flowHeight(flows: readonly Ends[]): number {
  const items = flows.reduce((sum, flow) => sum + flow.items.length, 0);
  const groups = Math.max(
    new Set(flows.map(({ from }) => from)).size,
    new Set(flows.map(({ to }) => to)).size,
  );
  return headHeight + items * perItem + (groups - 1) * air + 12;
}
