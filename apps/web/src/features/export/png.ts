/** As sharp as a good screen. */
const density = 2;

/** A piece of text with its place in a drawing. */
interface Lettering {
  text: string;
  /** From the piece's own measure to that of the drawing, and where it begins in its own. */
  matrix: DOMMatrix;
  at: DOMPoint;
  font: string;
  fill: string;
  halo: { stroke: string; width: number } | null;
}

/** A drawing, without its letters and with them apart. */
export interface Layers {
  shapes: string;
  letters: readonly Lettering[];
  width: number;
  height: number;
}

/**
 * Takes the letters out of a drawing that stands in the page. A browser that makes a picture of a drawing does not wait for
 * the letters in it, but a canvas writes with those that the page has already.
 */
export function layersOf(drawing: SVGSVGElement): Layers {
  const whole = drawing.getScreenCTM()?.inverse();
  const texts = [...drawing.querySelectorAll('text')];
  const letters = texts.flatMap((text) => {
    const own = text.getScreenCTM();
    if (own === null || whole === undefined) return [];
    return piecesOf(text).map((piece) => ({ ...piece, matrix: DOMMatrix.fromMatrix(whole).multiply(own) }));
  });
  const shapes = drawing.cloneNode(true) as SVGSVGElement;
  for (const text of shapes.querySelectorAll('text')) text.remove();
  const { width, height } = drawing.viewBox.baseVal;
  return { shapes: new XMLSerializer().serializeToString(shapes), letters, width, height };
}

function piecesOf(text: SVGTextElement): Omit<Lettering, 'matrix'>[] {
  const nodes = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  const pieces: Omit<Lettering, 'matrix'>[] = [];
  let from = 0;
  while (nodes.nextNode() !== null) {
    const { textContent, parentElement } = nodes.currentNode;
    const written = textContent ?? '';
    if (parentElement !== null && from < text.getNumberOfChars()) {
      const looks = getComputedStyle(parentElement);
      const isHaloed = looks.paintOrder.startsWith('stroke') && looks.stroke !== 'none';
      pieces.push({
        text: written,
        at: text.getStartPositionOfChar(from),
        font: `${looks.fontStyle} ${looks.fontWeight} ${looks.fontSize} ${looks.fontFamily}`,
        fill: looks.fill,
        halo: isHaloed ? { stroke: looks.stroke, width: Number.parseFloat(looks.strokeWidth) } : null,
      });
    }
    from += written.length;
  }
  return pieces;
}

/** A drawing in pixels. */
export async function pngOf({ shapes, letters, width, height }: Layers): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(shapes)}`;
  await Promise.all([image.decode(), document.fonts.ready]);
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(width * density);
  canvas.height = Math.ceil(height * density);
  const pen = canvas.getContext('2d');
  pen?.drawImage(image, 0, 0, canvas.width, canvas.height);
  for (const each of letters) if (pen) write(pen, each);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) =>
      blob === null ? reject(new Error('The picture could not be made')) : resolve(blob),
    );
  });
}

function write(pen: CanvasRenderingContext2D, { text, at, matrix, font, fill, halo }: Lettering): void {
  pen.setTransform(new DOMMatrix().scale(density).multiply(matrix));
  pen.font = font;
  pen.lineJoin = 'round';
  if (halo !== null) {
    pen.strokeStyle = halo.stroke;
    pen.lineWidth = halo.width;
    pen.strokeText(text, at.x, at.y);
  }
  pen.fillStyle = fill;
  pen.fillText(text, at.x, at.y);
}
