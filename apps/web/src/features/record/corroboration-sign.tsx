import type { Matrix } from '@parley/contracts';

export type Corroboration = Matrix['items'][number]['current']['corroboration'];

/** A sign for how the sides bear each other out; its words stand beside it. From the best down. */
export const corroborationSigns: Record<Corroboration, string> = {
  joint: '≡',
  corroborated: '=',
  claimed: '◐',
  contradicted: '≠',
  none: '·',
};

export function CorroborationSign({ of }: { of: Corroboration }) {
  const differs = of === 'contradicted';
  return (
    <span
      aria-hidden
      className={`grid size-6 shrink-0 place-items-center rounded-[2px] border text-sm ${
        differs ? 'border-accent text-accent font-semibold' : 'border-rule text-ink-2'
      }`}
    >
      {corroborationSigns[of]}
    </span>
  );
}
