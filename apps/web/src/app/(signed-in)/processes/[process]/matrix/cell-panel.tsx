'use client';

import { usePathname, useRouter, useSearchParams } from 'next/navigation';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import type { CellDetail } from './cell-details.ts';
import { moveFocus } from './move-focus.ts';
import { PlaceLink } from '../../../../../features/frame/place-link.tsx';

interface Props {
  details: Readonly<Record<string, CellDetail>>;
  /** The assertions by key, ready to show. */
  lines: Readonly<Record<string, ReactNode>>;
  itemHref: string;
  search: string;
  words: Record<'close' | 'recorded' | 'nothingRecorded' | 'openItem', string>;
  /** The table. Its cells are buttons that carry their name in `data-cell`. */
  children: ReactNode;
}

const cells = 'button[data-cell]';

/** Opens cells in a panel beside the table. The open cell stands in the address, so a link shows it to others. */
export function CellPanel({ details, lines, itemHref, search, words, children }: Props) {
  const pathname = usePathname();
  const router = useRouter();
  const params = useSearchParams();
  const box = useRef<HTMLDivElement>(null);
  const panel = useRef<HTMLDialogElement>(null);
  const open = params.get('cell');
  const detail = open === null ? undefined : details[open];

  const show = (cell: string | null) => {
    const address = new URLSearchParams(params);
    if (cell === null) address.delete('cell');
    else address.set('cell', cell);
    const next = `${pathname}?${address.toString()}`;
    // What is not told yet is asked for.
    if (cell !== null && details[cell] === undefined) router.replace(next, { scroll: false });
    else window.history.replaceState(null, '', next);
  };

  useEffect(() => {
    if (detail === undefined) panel.current?.close();
    else if (panel.current?.open === false) panel.current.showModal();
  }, [detail]);

  // One stop for the Tab key: the cell that was last in focus, at first the first.
  useEffect(() => {
    const first = box.current?.querySelector<HTMLButtonElement>(cells);
    if (first && !box.current?.querySelector(`${cells}[tabindex="0"]`)) first.tabIndex = 0;
  });

  // Listened to on the box: the table is made on the server, and its cells need no script of their own.
  useEffect(() => {
    const { current } = box;
    if (current === null) return;
    const press = ({ target }: MouseEvent) => {
      const cell = target instanceof Element ? target.closest<HTMLElement>(cells) : null;
      if (cell) show(cell.dataset.cell ?? null);
    };
    const walk = (event: KeyboardEvent) => {
      if (moveFocus(current, event.key)) event.preventDefault();
    };
    current.addEventListener('click', press);
    current.addEventListener('keydown', walk);
    return () => {
      current.removeEventListener('click', press);
      current.removeEventListener('keydown', walk);
    };
  });

  // A press beside the panel falls on the dialog itself, whose backdrop covers the page.
  useEffect(() => {
    const { current } = panel;
    const leave = ({ target }: MouseEvent) => {
      if (target === current) current?.close();
    };
    current?.addEventListener('click', leave);
    return () => current?.removeEventListener('click', leave);
  }, []);

  return (
    <>
      <div
        ref={box}
        className="border-rule relative mt-4 max-h-[max(32rem,88vh)] overflow-auto border-b print-wide print:max-h-none print:overflow-visible"
      >
        {children}
      </div>
      <dialog
        ref={panel}
        aria-labelledby="cell-title"
        onClose={() => show(null)}
        className="bg-surface text-ink fixed inset-x-0 top-auto bottom-0 m-0 max-h-[80dvh] w-full max-w-full overflow-y-auto p-0 backdrop:bg-black/30 sm:inset-y-0 sm:start-auto sm:end-0 sm:h-dvh sm:max-h-dvh sm:w-[26rem]"
      >
        {detail && (
          <div className="p-6">
            <div className="flex items-start justify-between gap-4">
              <p className="text-ink-3 text-xs">{detail.at}</p>
              <button type="button" onClick={() => panel.current?.close()} className="button -mt-2 shrink-0">
                {words.close}
              </button>
            </div>
            <h2 id="cell-title" className="mt-2 text-xl">
              {detail.title}
            </h2>
            <p className="text-accent mt-1.5 font-semibold">{detail.state}</p>
            <dl className="border-rule mt-4 border-t text-sm">
              {detail.facts.map(([term, value]) => (
                <div key={term} className="border-rule flex justify-between gap-4 border-b py-1.5">
                  <dt className="text-ink-2">{term}</dt>
                  <dd className="text-end">{value}</dd>
                </div>
              ))}
            </dl>
            <h3 className="mt-6 text-lg">{words.recorded}</h3>
            {detail.assertions.length === 0 && (
              <p className="text-ink-2 mt-2 text-sm">{words.nothingRecorded}</p>
            )}
            <ol className="mt-3 space-y-4">
              {detail.assertions.map((key) => (
                <li key={key}>{lines[key]}</li>
              ))}
            </ol>
            <PlaceLink href={`${itemHref}${detail.item}${search}`} className="button mt-6">
              {words.openItem}
            </PlaceLink>
          </div>
        )}
      </dialog>
    </>
  );
}
