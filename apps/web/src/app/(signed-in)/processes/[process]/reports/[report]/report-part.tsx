import type { Part, Run } from './reading.ts';
import { ReportTable } from './report-table.tsx';

/** One thing after the other that a report says. A chart is told in words: its figures stand in a table beside it. */
export function ReportPart({ of }: { of: Part }) {
  switch (of.part) {
    case 'heading':
      return of.level === 1 ? (
        <h3 className="pt-3 text-xl">{of.text}</h3>
      ) : (
        <h4 className="text-lg">{of.text}</h4>
      );
    case 'text':
      return (
        <p className="max-w-prose">
          <Runs of={of.runs} />
        </p>
      );
    case 'list':
      return (
        <ul className="max-w-prose list-disc space-y-1 ps-5">
          {of.items.map((runs, index) => (
            <li key={index}>
              <Runs of={runs} />
            </li>
          ))}
        </ul>
      );
    case 'figures':
      return (
        <dl className="flex flex-wrap gap-x-10 gap-y-4">
          {of.figures.map(({ name, text, note }) => (
            <div key={name}>
              <dt className="text-ink-2 text-xs">{name}</dt>
              <dd className="figures text-2xl">{text}</dd>
              {note !== null && <dd className="text-ink-3 text-xs">{note}</dd>}
            </div>
          ))}
        </dl>
      );
    case 'table':
      return <ReportTable of={of.table} />;
    case 'chart':
      return <p className="text-ink-2 max-w-prose text-sm">{of.chart.alternative}</p>;
  }
}

function Runs({ of }: { of: readonly Run[] }) {
  return of.map(({ text, strong, quotation, notes = [] }, index) => (
    <span key={index} lang={quotation?.lang} className={strong === true ? 'font-semibold' : undefined}>
      {text}
      {notes.length > 0 && <sup className="text-ink-3 text-[0.6875rem]"> {notes.join(', ')}</sup>}
    </span>
  ));
}
