'use client';

import { useRouter } from 'next/navigation';
import { startTransition } from 'react';
import { Failure } from '../features/states/failure.tsx';

/** A page that could not be made, most often because the service does not answer. */
export default function ErrorPage({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  const router = useRouter();
  const retry = () =>
    startTransition(() => {
      router.refresh();
      reset();
    });
  return (
    <main id="main">
      <Failure retry={retry} code={error.digest} />
    </main>
  );
}
