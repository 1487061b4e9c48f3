import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { makeTree, root } from './tree.ts';

const rooms = ['apps', 'packages', 'prisma', 'scripts', 'docs', 'docker'];
const written = /\.(tsx?|mjs|css|sql|prisma|json|md|ya?ml|sh)$/;
// Made by programs, not by people.
const made = /(^|\/)(node_modules|dist|\.next|\.turbo|generated|openapi\.json)(\/|$)/;

/** Every file that somebody wrote and that has more lines than a person reads in a sitting. */
function longFiles(folder: string, most: number): string[] {
  return rooms
    .flatMap((room) => {
      try {
        return readdirSync(path.join(folder, room), { recursive: true, encoding: 'utf8' }).map((file) =>
          path.join(room, file),
        );
      } catch {
        return [];
      }
    })
    .filter((file) => written.test(file) && !made.test(file))
    .filter((file) => readFileSync(path.join(folder, file), 'utf8').split('\n').length - 1 > most);
}

describe('no file of our own', () => {
  it('has more than 400 lines', () => {
    expect(longFiles(root, 400)).toEqual([]);
  });

  it('would have them unnoticed', () => {
    const folder = makeTree({
      'prisma/long.sql': '--\n'.repeat(401),
      'apps/web/just-right.json': '\n'.repeat(400),
      'docs/openapi.json': '\n'.repeat(9000),
    });
    expect(longFiles(folder.path, 400)).toEqual(['prisma/long.sql']);
    folder.remove();
  });
});
