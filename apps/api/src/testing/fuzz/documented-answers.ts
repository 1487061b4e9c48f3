import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

/** Where an answer departs from the schema that the document gives of it; nothing where it does not. */
export type Departures = (status: number, answer: unknown) => string[];

/**
 * Holds answers to the document by another reader of JSON Schema than the one that wrote it: what clients are told, and
 * not what the code means.
 */
export function documentedAnswers(document: object) {
  const reader = new Ajv2020({ strict: false, allErrors: true, validateFormats: true });
  formats.default(reader);
  reader.addSchema({ ...document, $id: 'document' });
  return (method: string, path: string): Departures =>
    (status, answer) => {
      const at = ['paths', path, method, 'responses', status, 'content', 'application/json', 'schema'];
      const $ref = `document#/${at.map((part) => pointerPart(String(part))).join('/')}`;
      const validate = reader.getSchema($ref);
      if (validate === undefined) return ['the document has no schema of it'];
      if (validate(answer) === true) return [];
      return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
    };
}

const pointerPart = (part: string) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'));
