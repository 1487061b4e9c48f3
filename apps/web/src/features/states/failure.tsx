'use client';

import { createContext, use } from 'react';

interface Words {
  title: string;
  advice: string;
  again: string;
}

const Context = createContext<Words>({ title: 'Error', advice: '', again: '↻' });

/** Hands the words of the failure page to where no server is left to translate them. */
export const FailureWords = Context.Provider;

/** What is shown where a page could not be made: what happened and the one thing to do. */
export function Failure({ retry, code }: { retry: () => void; code?: string | undefined }) {
  const words = use(Context);
  return (
    <div role="alert" className="page max-w-2xl py-20">
      <title>{`${words.title} · Parley`}</title>
      <h1 className="text-2xl">{words.title}</h1>
      <p className="text-ink-2 mt-3">{words.advice}</p>
      <button type="button" onClick={retry} className="button button-main mt-6">
        {words.again}
      </button>
      {code !== undefined && <p className="text-ink-3 mt-8 text-xs">{code}</p>}
    </div>
  );
}
