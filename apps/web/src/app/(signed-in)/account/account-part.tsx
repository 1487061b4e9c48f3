import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';

type Part = 'name' | 'email' | 'password' | 'second' | 'passkeys' | 'sessions' | 'organizations';

/** One part of the account: beside it what it is, under a rule. */
export async function AccountPart({ name, children }: { name: Part; children: ReactNode }) {
  const t = await getTranslations();
  return (
    <section
      aria-labelledby={name}
      className="border-rule grid gap-x-16 gap-y-4 border-t py-8 md:grid-cols-[16rem_minmax(0,1fr)]"
    >
      <div>
        <h2 id={name} className="text-xl">
          {t(`yourAccount.${name}`)}
        </h2>
        <p className="text-ink-3 mt-1 text-sm">{t(`yourAccount.${name}About`)}</p>
      </div>
      <div className="min-w-0">{children}</div>
    </section>
  );
}
