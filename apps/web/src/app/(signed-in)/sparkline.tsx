import { sparkPaths } from './spark-paths.ts';

const size = { width: 144, height: 40 };

/** A score's course, small: no axis, no figures, only its shape and where it ends. */
export function Sparkline({ scores, label }: { scores: readonly (number | null)[]; label: string }) {
  const { paths, end } = sparkPaths(scores, size);
  return (
    <svg role="img" aria-label={label} viewBox={`0 0 ${size.width} ${size.height}`} className="h-10 w-36">
      <path d={`M0 ${size.height - 4}H${size.width}`} stroke="var(--rule)" />
      {paths.map((path) => (
        <path
          key={path}
          d={path}
          fill="none"
          stroke="var(--accent)"
          strokeWidth="1.750"
          strokeLinejoin="round"
        />
      ))}
      {end !== null && <circle cx={end.x} cy={end.y} r="3" fill="var(--accent)" />}
    </svg>
  );
}
