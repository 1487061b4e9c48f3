import type { ReactNode } from 'react';
import { SiteHeader } from '../../features/frame/site-header.tsx';

export default function SignedInLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <SiteHeader />
      <main id="main" tabIndex={-1} className="page pb-24 outline-none">
        {children}
      </main>
    </>
  );
}
