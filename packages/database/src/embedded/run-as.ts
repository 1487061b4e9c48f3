import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { EmbeddedPostgresError } from './embedded-error.ts';

/** PostgreSQL refuses to run as root; this is how to start it, and who then owns its files. */
export interface RunAs {
  /** Who runs it where that is not who runs us. */
  readonly account?: Account;
  /** The command that starts `program` so. */
  readonly command: (program: string, args: readonly string[]) => [program: string, args: readonly string[]];
}

export interface Account {
  readonly uid: number;
  readonly gid: number;
}

/**
 * As an ordinary user: as oneself. As root: as the owner of the data, else as `postgres`, else as `nobody`.
 *
 * That account may have no way to the files, because the checkout lies under a directory that only root may enter
 * (/root itself, or one made by mktemp). Then it is given one capability more, to pass by file permissions, and
 * nothing else of root's. Only PostgreSQL's superuser could abuse it (by reading a file through SQL), and the
 * superuser's password lies in a file that only root can read.
 */
export function runAs(paths: readonly string[], dataOwner: Account | undefined): RunAs {
  if (process.getuid?.() !== 0) return { command: (program, args) => [program, args] };
  const account = dataOwner !== undefined && dataOwner.uid !== 0 ? dataOwner : unprivilegedAccount();
  const blocked = paths.find((each) => !mayReach(each, account));
  const setpriv = ['/usr/bin/setpriv', '/bin/setpriv'].find((each) => existsSync(each));
  if (setpriv === undefined && blocked !== undefined)
    throw new EmbeddedPostgresError(
      'path_unreachable',
      `PostgreSQL does not run as root, and user ${account.uid} may not enter ${blocked}: move the checkout, or install util-linux (setpriv).`,
    );
  if (setpriv === undefined) throw noSetpriv();
  const identity = ['--reuid', String(account.uid), '--regid', String(account.gid), '--clear-groups'];
  const privileges = blocked === undefined ? NO_PRIVILEGES : PASS_FILE_PERMISSIONS;
  return {
    account,
    command: (program, args) => [setpriv, [...identity, ...privileges, '--', program, ...args]],
  };
}

const NO_PRIVILEGES = ['--inh-caps=-all'];
const PASS_FILE_PERMISSIONS = [
  '--inh-caps=-all,+dac_override',
  '--ambient-caps=+dac_override',
  // PostgreSQL looks for its own programs by access(2), which for anyone but root forgets capabilities unless told
  // not to.
  '--securebits=+no_setuid_fixup',
];

const noSetpriv = (): EmbeddedPostgresError =>
  new EmbeddedPostgresError(
    'no_unprivileged_user',
    'PostgreSQL does not run as root: start as an ordinary user, or install util-linux (setpriv).',
  );

function unprivilegedAccount(): Account {
  const accounts = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  for (const name of ['postgres', 'nobody']) {
    const found = accounts.find((fields) => fields[0] === name);
    if (found !== undefined) return { uid: Number(found[2]), gid: Number(found[3]) };
  }
  throw new EmbeddedPostgresError(
    'no_unprivileged_user',
    'PostgreSQL does not run as root, and this machine has neither a user "postgres" nor "nobody": start as an ordinary user.',
  );
}

/** Whether the plain permission bits let `account` enter each directory down to `target`, and read that. */
function mayReach(target: string, { uid, gid }: Account): boolean {
  const parent = path.dirname(target);
  if (parent !== target && !mayReach(parent, { uid, gid })) return false;
  const stat = statSync(target);
  const needed = stat.isDirectory() ? 0o1 : 0o5;
  const bits = stat.uid === uid ? stat.mode >> 6 : stat.gid === gid ? stat.mode >> 3 : stat.mode;
  return (bits & needed) === needed;
}
