/** Says of a button that it folds something out, or in again. */
export function Arrow({ isUp }: { isUp: boolean }) {
  return (
    <svg
      viewBox="0 0 12 8"
      className={`size-2.5 shrink-0 ${isUp ? 'rotate-180' : ''}`}
      aria-hidden
      fill="none"
      stroke="currentColor"
    >
      <path d="m1 1.500 5 5 5-5" strokeWidth="1.600" />
    </svg>
  );
}
