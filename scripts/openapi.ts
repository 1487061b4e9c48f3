// Writes docs/openapi.json from the contract, and what the SDK knows of the API from that: `npm run openapi`. Tests say
// when it is forgotten.
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { openApiDocument } from '../apps/api/src/platform/http/openapi.ts';
import { type ApiDocument, generateSdk } from './sdk/generate.ts';

const root = path.join(import.meta.dirname, '..');
const text = `${JSON.stringify(openApiDocument(), null, 2)}\n`;
await writeFile(path.join(root, 'docs/openapi.json'), text);

const generated = path.join(root, 'packages/api-client/src/generated');
await mkdir(generated, { recursive: true });
for (const [file, code] of Object.entries(await generateSdk(JSON.parse(text) as ApiDocument))) {
  await writeFile(path.join(generated, file), code);
}
