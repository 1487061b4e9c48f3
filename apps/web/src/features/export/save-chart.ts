import { fontFaces } from './font-faces.ts';
import { partsOf } from './figure-parts.ts';
import { layersOf, pngOf } from './png.ts';
import { resolve } from './resolve.ts';
import { sheetOf } from './sheet.ts';

export type Format = 'svg' | 'png';

/** Puts the chart of a figure into a file that needs nothing of this page: its words, its colours, its letters. */
export async function saveChart(figure: HTMLElement, format: Format): Promise<void> {
  const parts = partsOf(figure);
  const { sheet, families, layers } = asOnPaper((host) => {
    const made = sheetOf(parts, host);
    return { sheet: made, families: resolve(made), layers: layersOf(made) };
  });
  if (format === 'png') {
    offer(await pngOf(layers), `${parts.name}.png`);
    return;
  }
  const style = document.createElementNS(sheet.namespaceURI, 'style');
  style.textContent = await fontFaces(families, sheet.textContent);
  sheet.prepend(style);
  const drawing = new XMLSerializer().serializeToString(sheet);
  offer(new Blob([drawing], { type: 'image/svg+xml' }), `${parts.name}.svg`);
}

/** Paper is light, whatever the screen shows. The page is back in its theme before it is painted again. */
function asOnPaper<T>(make: (host: HTMLElement) => T): T {
  const { dataset } = document.documentElement;
  const { theme } = dataset;
  const host = document.createElement('div');
  host.ariaHidden = 'true';
  host.style.cssText = 'position:fixed;top:0;left:-20000px;line-height:normal';
  document.body.append(host);
  dataset.theme = 'light';
  try {
    return make(host);
  } finally {
    if (theme === undefined) delete dataset.theme;
    else dataset.theme = theme;
    host.remove();
  }
}

function offer(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
