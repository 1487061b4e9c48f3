/**
 * The name, with its mark: four meetings, each a little further.
 *
 * @param isBrief whether the mark stands for the name on a telephone, where much else stands beside it
 */
export function Wordmark({ isBrief = false }: { isBrief?: boolean }) {
  return (
    <span className="inline-flex items-center gap-2.5 font-serif text-xl font-semibold tracking-tight">
      <svg viewBox="0 0 20 20" className="size-5" aria-hidden fill="none" strokeWidth="2.6">
        <path d="M2.500 18v-4" stroke="var(--level-edge)" />
        <path d="M7.500 18V10" stroke="var(--level-2)" />
        <path d="M12.500 18V6" stroke="var(--level-3)" />
        <path d="M17.500 18V2" stroke="var(--accent)" />
      </svg>
      <span className={isBrief ? 'hidden sm:inline' : ''}>Parley</span>
    </span>
  );
}
