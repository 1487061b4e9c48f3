import type { ReactNode } from 'react';

interface Props {
  title: string;
  children: ReactNode;
  asideTitle: string;
  aside: ReactNode;
}

/** What there is, and beside it how to add to it. On a telephone the one stands under the other. */
export function TwoColumns({ title, children, asideTitle, aside }: Props) {
  return (
    <div className="grid gap-x-16 gap-y-12 lg:grid-cols-[minmax(0,7fr)_minmax(0,4fr)]">
      <section aria-labelledby="there" className="min-w-0">
        <h2 id="there" className="border-ink border-t-2 pt-3 pb-2 text-2xl">
          {title}
        </h2>
        {children}
      </section>
      <section aria-labelledby="add" className="min-w-0">
        <h2 id="add" className="border-ink mb-5 border-t-2 pt-3 text-xl">
          {asideTitle}
        </h2>
        {aside}
      </section>
    </div>
  );
}
