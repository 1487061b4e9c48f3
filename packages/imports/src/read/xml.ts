import { SaxesParser } from 'saxes';
import { Refused } from './refused.ts';

type Attributes = Readonly<Record<string, string>>;

export interface Hearing {
  open?(name: string, attributes: Attributes): void;
  close?(name: string): void;
  text?(text: string): void;
}

/**
 * Reads XML piece by piece, and gives what is made of it as it is made. A document that declares anything (entities
 * that unfold a billionfold, files to be fetched) is refused: no workbook does.
 *
 * @param hear is given whom to tell what was made
 */
export async function* readXml<Made>(
  pieces: AsyncIterable<string>,
  hear: (tell: (made: Made) => void) => Hearing,
): AsyncGenerator<Made> {
  let made: Made[] = [];
  const hearing = hear((one) => made.push(one));
  const parser = new SaxesParser();
  parser.on('doctype', () => {
    throw new Refused('doctype', 'holds XML that declares entities, which no workbook does');
  });
  parser.on('error', () => {
    throw new Refused('xml_broken', 'is a workbook whose XML cannot be read');
  });
  parser.on('opentag', ({ name, attributes }) => hearing.open?.(name, attributes as Attributes));
  parser.on('closetag', ({ name }) => hearing.close?.(name));
  parser.on('text', (text) => hearing.text?.(text));
  for await (const piece of pieces) {
    parser.write(piece);
    yield* made;
    made = [];
  }
  parser.close();
  yield* made;
}

/** The same, whole. */
export async function allOfXml<Made>(
  pieces: AsyncIterable<string>,
  hear: (tell: (made: Made) => void) => Hearing,
): Promise<Made[]> {
  const all: Made[] = [];
  for await (const made of readXml(pieces, hear)) all.push(made);
  return all;
}
