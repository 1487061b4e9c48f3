// `next build` leaves out of its standalone server what it expects a content network to serve: we serve it ourselves.
import { cpSync, existsSync } from 'node:fs';
import path from 'node:path';

const here = import.meta.dirname;
const server = path.join(here, '.next/standalone/apps/web');

cpSync(path.join(here, '.next/static'), path.join(server, '.next/static'), { recursive: true });
if (existsSync(path.join(here, 'public')))
  cpSync(path.join(here, 'public'), path.join(server, 'public'), { recursive: true });
