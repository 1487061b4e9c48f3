import { addressOf } from './address.mjs';

/**
 * A failure in the words and codes that the CLI knows: it offers to make a missing database by its P1003, for one.
 *
 * @param {unknown} error
 * @param {string | undefined} url
 * @returns {{ error_code: string, message: string }}
 */
export function describeError(error, url) {
  const { code, message } = /** @type {{ code?: string, message?: string }} */ (error ?? {});
  if (code !== undefined && /^P\d{4}$/.test(code)) return { error_code: code, message: String(message) };
  switch (code) {
    case '3D000':
      return {
        error_code: 'P1003',
        message: `Database \`${url && addressOf(url).database}\` does not exist`,
      };
    case 'ECONNREFUSED':
    case 'ENOTFOUND':
      return { error_code: 'P1001', message: `Can't reach database server (${message || code})` };
    case '28P01':
    case '28000':
      return { error_code: 'P1000', message: `Authentication failed: ${message}` };
    default:
      return { error_code: '', message: String(message ?? error) };
  }
}
