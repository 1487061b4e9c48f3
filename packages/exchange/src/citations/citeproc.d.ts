/** As much of citeproc 2.4 as is used here; it comes without types. */
declare module 'citeproc' {
  interface Provider {
    retrieveLocale(tag: string): string;
    retrieveItem(id: string): object | undefined;
  }
  export class Engine {
    constructor(provider: Provider, style: string, language: string, forceLanguage: boolean);
    setOutputFormat(format: 'text'): void;
    updateItems(ids: readonly string[]): void;
    makeBibliography(): [object, string[]] | false;
  }
  const citeproc: { Engine: typeof Engine };
  export default citeproc;
}
