// @ts-expect-error -- the library brings no types
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';

/** As far as it is used here. */
interface Plugins {
  readonly input: {
    chain(text: string, options: { forceType: string; generateGraph: boolean }): unknown;
  };
}

/**
 * The entries of a BibTeX file, as CSL-JSON; the fields of BibLaTeX are known as well. By its own type and no other: left to
 * find out by itself, the library would fetch what looks like an address.
 */
export const readBibtex = (text: string): unknown =>
  (plugins as Plugins).input.chain(text, { forceType: '@biblatex/text', generateGraph: false });
