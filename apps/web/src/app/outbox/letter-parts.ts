interface Part {
  text: string;
  isAddress: boolean;
}

/** A paragraph in its parts: what is said, and the web addresses in between. */
export const partsOf = (paragraph: string): Part[] =>
  paragraph
    .split(/(https?:\/\/\S+)/)
    .filter((text) => text !== '')
    .map((text) => ({ text, isAddress: /^https?:/.test(text) }));
