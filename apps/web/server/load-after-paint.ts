/**
 * Fetches scripts once the page has been seen. It is sent within the page as text and runs there, so all that it needs is in
 * it. A page that nobody sees, in a tab behind others, is never painted: its scripts are fetched at once, as they are where a
 * browser does not tell of painting; and a page whose styles are slow to come does not wait for ever.
 */
export function loadAfterPaint(sources: string[]): void {
  const nonce = document.currentScript?.nonce;
  let isAsked = false;
  const load = () => {
    if (isAsked) return;
    isAsked = true;
    for (const source of sources) {
      const script = document.createElement('script');
      script.src = source;
      script.async = true;
      if (nonce !== undefined) script.nonce = nonce;
      document.head.append(script);
    }
  };
  if (document.hidden || !PerformanceObserver.supportedEntryTypes.includes('paint')) {
    load();
    return;
  }
  new PerformanceObserver(load).observe({ type: 'paint', buffered: true });
  setTimeout(load, 3000);
}
