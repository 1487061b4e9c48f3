import { isInRange } from './unicode-range.ts';

/**
 * The rules that bring the letters of a text, with the letters themselves in them: of the pieces that the page has of
 * each family, those in which one of the text's letters lies.
 */
export async function fontFaces(families: ReadonlySet<string>, text: string): Promise<string> {
  const letters = [...new Set(text)].map((letter) => letter.codePointAt(0) ?? 0);
  const rules = [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules].map((rule) => ({ rule, base: sheet.href ?? document.baseURI })))
    .flatMap(({ rule, base }) => (rule instanceof CSSFontFaceRule ? [{ style: rule.style, base }] : []))
    .filter(({ style }) => families.has(style.getPropertyValue('font-family').replaceAll(/["']/g, '')))
    .filter(({ style }) =>
      letters.some((letter) => isInRange(letter, style.getPropertyValue('unicode-range'))),
    );
  const written = await Promise.all(
    rules.map(async ({ style, base }) => {
      const address = /url\(["']?([^"')]+)["']?\)/.exec(style.getPropertyValue('src'))?.[1];
      if (address === undefined) return '';
      const letterFile = await dataUrl(new URL(address, base));
      const [family, weight, range] = ['font-family', 'font-weight', 'unicode-range'].map((name) =>
        style.getPropertyValue(name),
      );
      const pieces = range === '' ? '' : `unicode-range:${range};`;
      return `@font-face{font-family:${family};font-weight:${weight};${pieces}src:url(${letterFile}) format('woff2')}`;
    }),
  );
  return written.join('\n');
}

async function dataUrl(address: URL): Promise<string> {
  const file = await (await fetch(address)).blob();
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(typeof reader.result === 'string' ? reader.result : ''));
    reader.addEventListener('error', () => reject(new Error(`${address.pathname} cannot be read`)));
    reader.readAsDataURL(file);
  });
}
