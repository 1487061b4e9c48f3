import type { Prisma } from '@parley/database';
import { exampleOf, made, post, type Story, type Writers } from './writers.ts';

/** @param as how far it has come; no job is done here that would bring it so far */
async function uploaded(writers: Writers, as: Prisma.ImportUncheckedUpdateInput = {}): Promise<string> {
  const { database, organizationId } = writers.service;
  const id = await made(writers, '/v1/imports', exampleOf('createImport'));
  await database.withScope({ organizationId }, () =>
    database.prisma.import.updateMany({ where: { organizationId, id }, data: as }),
  );
  return `/v1/imports/${id}`;
}

/** How imports are written. */
export const STORIES_OF_IMPORTS: Record<string, Story> = {
  createImport: (writers) => ({
    ask: () => post(writers, '/v1/imports', exampleOf('createImport')),
    type: 'import.uploaded',
  }),
  updateImport: async (writers) => {
    const path = await uploaded(writers);
    const { body } = await writers.service.with(writers.key).get(path);
    return {
      ask: () =>
        writers.service.with(writers.key).patch(path).set('if-match', '*').send({ mapping: body.suggestion }),
      type: 'import.mapped',
    };
  },
  applyImport: async (writers) => {
    const path = `${await uploaded(writers, { state: 'ready' })}/apply`;
    return { ask: () => post(writers, path), type: 'import.apply_asked' };
  },
  undoImport: async (writers) => {
    const path = `${await uploaded(writers, { state: 'applied', appliedAt: 1n })}/undo`;
    return { ask: () => post(writers, path), type: 'import.undo_asked' };
  },
  removeImport: async (writers) => {
    const path = await uploaded(writers);
    return { ask: () => writers.service.with(writers.key).delete(path), type: 'import.forgotten' };
  },
  createImportTemplate: (writers) => ({
    ask: () => post(writers, '/v1/import-templates', exampleOf('createImportTemplate')),
    type: 'import_template.kept',
  }),
  removeImportTemplate: async (writers) => {
    const body = exampleOf('createImportTemplate');
    const path = `/v1/import-templates/${await made(writers, '/v1/import-templates', body)}`;
    return { ask: () => writers.service.with(writers.key).delete(path), type: 'import_template.forgotten' };
  },
};
