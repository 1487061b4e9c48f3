import type { Explanation } from '@parley/contracts';
import { levelFill, levelInk, levelOf } from '@parley/charts/findings';

/** The score as a length from 0 to 100, in as many pieces as items give something. The table has the same in figures. */
export function TermsBar({ explanation }: { explanation: Explanation }) {
  const terms = explanation.terms.filter(({ contribution }) => contribution > 0);
  return (
    <div aria-hidden className="mt-6 max-w-4xl">
      <div className="border-rule-strong flex h-8 border">
        {terms.map(({ item, contribution, level }) => (
          <span
            key={item.key}
            className="border-paper flex items-center justify-center overflow-hidden border-e text-xs"
            style={{
              width: `${contribution}%`,
              background: levelFill[levelOf(level)],
              color: levelInk[levelOf(level)],
            }}
          >
            {contribution >= 7 && item.key}
          </span>
        ))}
      </div>
      <p className="text-ink-3 figures mt-1 grid grid-cols-3 text-xs">
        <span>0</span>
        <span className="text-center">50</span>
        <span className="text-end">100</span>
      </p>
    </div>
  );
}
