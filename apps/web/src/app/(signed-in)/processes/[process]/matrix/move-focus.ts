/**
 * Moves the focus among the cells of the table by the arrow keys, over empty cells to the next one that opens.
 *
 * @param box what holds the table
 * @returns whether the key was one of ours
 */
export function moveFocus(box: HTMLElement, key: string): boolean {
  const step = steps[key];
  const current = document.activeElement;
  const cell = current?.closest('td');
  const row = cell?.closest('tr');
  if (step === undefined || !current?.matches('[data-cell]') || !cell || !row) return false;

  const rows = [...box.querySelectorAll<HTMLTableRowElement>('tbody tr')];
  const target = (x: number, y: number) =>
    rows[y]?.cells[x]?.querySelector<HTMLButtonElement>('[data-cell]') ?? null;
  let x = cell.cellIndex + step.x;
  let y = rows.indexOf(row) + step.y;
  while (y >= 0 && y < rows.length && x >= 0 && x < row.cells.length) {
    const next = target(x, y);
    if (next) {
      box.querySelectorAll('[data-cell][tabindex="0"]').forEach((old) => old.setAttribute('tabindex', '-1'));
      next.tabIndex = 0;
      next.focus();
      return true;
    }
    x += step.x;
    y += step.y;
  }
  // Where only what is in view is in the page, the next one may be further out: it comes by scrolling.
  box.scrollBy({ left: step.x * reach, top: step.y * reach });
  return true;
}

const reach = 250;

const steps: Readonly<Record<string, { x: number; y: number }>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};
