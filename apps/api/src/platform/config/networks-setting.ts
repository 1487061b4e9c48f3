import ipaddr from 'ipaddr.js';
import { z } from 'zod';

/** A range of addresses, as ipaddr.js has it. */
export type Network = ReturnType<typeof ipaddr.parseCIDR>;

/** `127.0.0.0/8,fd00::/8`: ranges in CIDR notation. */
export const networksSetting = z
  .string()
  .default('')
  .transform((list, context): Network[] =>
    list
      .split(',')
      .map((one) => one.trim())
      .filter((one) => one !== '')
      .flatMap((one) => {
        if (ipaddr.isValidCIDR(one)) return [ipaddr.parseCIDR(one)];
        context.addIssue({
          code: 'custom',
          message: 'is not a list of networks such as 127.0.0.0/8,fd00::/8',
        });
        return [];
      }),
  );
