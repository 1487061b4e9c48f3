import { getTranslations } from 'next-intl/server';

/**
 * The shape of a view of a process while it is made: what comes stands where this stood. Each view names it for itself:
 * over all of them it would be sent before a page has found out that there is nothing at its address, with status 200.
 */
export async function LoadingView() {
  const t = await getTranslations();
  return (
    <output aria-label={t('loading')} className="late block">
      <div className="pt-8 pb-5 sm:pt-10">
        <div className="skeleton h-5 w-56" />
        <div className="skeleton mt-3 h-11 w-full max-w-2xl" />
        <div className="skeleton mt-3 h-6 w-full max-w-md" />
        <div className="skeleton mt-7 h-8 w-64" />
      </div>
      <div className="border-rule grid gap-4 border-y py-4 sm:grid-cols-2 lg:grid-cols-5">
        {['track', 'reading', 'method', 'asOf', 'more'].map((field) => (
          <div key={field} className={`skeleton h-15 ${field === 'track' ? '' : 'max-sm:hidden'}`} />
        ))}
        <div className="skeleton col-span-full h-9 max-sm:hidden" />
      </div>
      <div className="skeleton mt-8 h-9 w-full max-w-3xl" />
      <div className="skeleton mt-3 h-5 w-full max-w-2xl" />
      <div className="skeleton mt-12 h-[470px]" />
    </output>
  );
}
