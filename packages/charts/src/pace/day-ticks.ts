/** Round numbers of days from 0 up to the last, as many as have room for their figures. */
export function dayTicks(last: number, width: number): number[] {
  const room = Math.max(Math.floor(width / 60), 2);
  const step =
    [1, 2, 5, 10, 20, 50, 100, 200, 250, 500, 1000, 2000].find((days) => last / days <= room) ?? 5000;
  return Array.from({ length: Math.floor(last / step) + 1 }, (_, index) => index * step);
}
