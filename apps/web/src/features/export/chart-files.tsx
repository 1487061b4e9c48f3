'use client';

import { useRef, useState } from 'react';
import type { Format } from './save-chart.ts';

const formats: readonly Format[] = ['svg', 'png'];

interface Props {
  /** What the buttons are called for who does not see them beside their chart. */
  words: Record<'saveSvg' | 'savePng', string>;
}

/** The chart of the figure that this stands in, as a file. What makes the file comes when it is asked for. */
export function ChartFiles({ words }: Props) {
  const here = useRef<HTMLSpanElement>(null);
  const [busy, setBusy] = useState(false);
  const save = async (format: Format) => {
    const figure = here.current?.closest<HTMLElement>('[aria-labelledby]');
    if (!figure) return;
    setBusy(true);
    try {
      const { saveChart } = await import('./save-chart.ts');
      await saveChart(figure, format);
    } finally {
      setBusy(false);
    }
  };
  const names = { svg: words.saveSvg, png: words.savePng };
  return (
    <span ref={here} className="flex gap-x-4">
      {formats.map((format) => (
        <button
          key={format}
          type="button"
          disabled={busy}
          aria-label={names[format]}
          title={names[format]}
          onClick={() => void save(format)}
          className="link min-h-8"
        >
          {format.toUpperCase()}
        </button>
      ))}
    </span>
  );
}
