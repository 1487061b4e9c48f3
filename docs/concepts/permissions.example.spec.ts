import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { allPermissions, permissions, roles } from '@parley/contracts';
import { coversRole, permissionsOfRole } from '@parley/contracts';

it('keeps an admin’s hands off an owner, and an editor’s off an admin', () => {
  expect(coversRole(permissionsOfRole.admin, 'owner')).toBe(false);
  expect(coversRole(permissionsOfRole.admin, 'admin')).toBe(true);
  expect(coversRole(permissionsOfRole.editor, 'reviewer')).toBe(false);
});

const cellsOf = (line: string): string[] =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

it('is shown to people as the code has it', () => {
  const page = readFileSync(new URL('permissions.md', import.meta.url), 'utf8');
  const lines = page.split('\n').filter((line) => /^\| (permission |`[a-z-]+:[a-z]+`)/.test(line));
  expect(lines.map(cellsOf)).toEqual([
    ['permission', 'what for', ...roles],
    ...allPermissions.map((permission) => [
      `\`${permission}\``,
      permissions[permission],
      ...roles.map((role) => (permissionsOfRole[role].includes(permission) ? '✓' : '')),
    ]),
  ]);
});
