/** Who has put a citation into its form: a notice that the licence of the library asks for, in its own words. */
export const CitedBy = () => (
  <a
    href="https://citationstyles.org/"
    target="_blank"
    rel="noreferrer"
    lang="en"
    className="no-print text-ink-3 ms-auto text-xs underline"
  >
    Citations by CSL (citeproc-js)
  </a>
);
