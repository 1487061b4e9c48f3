import type { Reading } from './reading.ts';
import { ReportPart } from './report-part.tsx';

/** A report as a page: what a reader of its file is told, in the same order, and in its own language. */
export function ReportPage({ of }: { of: Reading }) {
  const { language, banner, title, subtitle, parts, headings, parameters, methodology, sources, digest } = of;
  return (
    <article
      lang={language}
      aria-labelledby="read"
      className="border-rule bg-surface mt-8 min-w-0 space-y-5 border px-5 py-8 sm:px-10"
    >
      <p className="text-ink-2 border-rule border-b pb-2 text-xs">{banner.text}</p>
      <h2 id="read" className="text-3xl text-pretty">
        {title}
      </h2>
      <p className="text-ink-2 max-w-prose">{subtitle}</p>
      {parts.map((part, index) => (
        // A report is frozen: its parts stay where they are.
        <ReportPart key={index} of={part} />
      ))}
      <h3 className="text-xl">{headings.question}</h3>
      <dl className="grid gap-x-6 gap-y-1 text-sm sm:grid-cols-[14rem_minmax(0,1fr)]">
        {parameters.map(({ name, value }) => (
          <div key={name} className="contents">
            <dt className="text-ink-2">{name}</dt>
            <dd className="break-words max-sm:mb-2">{value}</dd>
          </div>
        ))}
      </dl>
      <h3 className="text-xl">{headings.methodology}</h3>
      {methodology.map((text) => (
        <p key={text} className="text-ink-2 max-w-prose text-sm">
          {text}
        </p>
      ))}
      {sources.length > 0 && <h3 className="text-xl">{headings.sources}</h3>}
      <ol className="space-y-1 text-sm">
        {sources.map(({ number, citation, url }) => (
          <li key={number} className="break-words">
            {number}. {citation}
            {url !== null && (
              <>
                {' '}
                <a href={url} rel="noreferrer" className="link break-all">
                  {url}
                </a>
              </>
            )}
          </li>
        ))}
      </ol>
      <p className="text-ink-3 text-xs break-all">
        {headings.digest} <span className="font-mono text-[0.6875rem]">{digest}</span>
      </p>
    </article>
  );
}
