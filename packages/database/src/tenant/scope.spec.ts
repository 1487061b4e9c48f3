import { describe, expect, it } from '@jest/globals';
import { currentScope, withScope } from './scope.ts';

const organizationId = '01890a5d-ac96-774b-bcce-b302099a8057';
const userId = '01890a5d-ac96-774b-bcce-b302099a8058';

describe('a scope', () => {
  it('is nobody where none is set', () => {
    expect(currentScope()).toEqual({});
  });

  it('holds for work that only starts when it is awaited, as a query of Prisma does', async () => {
    const lazy = {
      // oxlint-disable-next-line unicorn/no-thenable -- Prisma's promises are such objects
      then: (resolve: (scope: unknown) => void) => resolve(currentScope()),
    } as PromiseLike<unknown>;
    expect(await withScope({ organizationId }, () => lazy)).toEqual({ organizationId });
  });

  it('is replaced, not widened, by another within it, and is back afterwards', async () => {
    await withScope({ organizationId }, async () => {
      expect(await withScope({ userId }, async () => currentScope())).toEqual({ userId });
      expect(currentScope()).toEqual({ organizationId });
    });
  });

  it.each([
    { organizationId: '' },
    { userId: 'x' },
    { apiKeyHash: 'abc' },
    { invitationHash: 'abc' },
    { publicationName: "a'b" },
  ])('is refused where it is %j', (scope) => {
    expect(() => withScope(scope, async () => undefined)).toThrow(TypeError);
  });
});
