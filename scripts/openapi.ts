// Writes docs/openapi.json from the contract: `npm run openapi`. A test says when it is forgotten.
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { openApiDocument } from '../apps/api/src/platform/http/openapi.ts';

const file = path.join(import.meta.dirname, '../docs/openapi.json');
await writeFile(file, `${JSON.stringify(openApiDocument(), null, 2)}\n`);
