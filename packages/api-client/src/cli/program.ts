import { Command, InvalidArgumentError, Option } from 'commander';
import type { Client } from '../index.ts';
import { bringInProcess, bringInSources } from './commands/bring-in.ts';
import { bringInSheet } from './commands/bring-in-sheet.ts';
import { exportFormats, exportProcess } from './commands/export.ts';
import { importAssertions } from './commands/import.ts';
import { list } from './commands/list.ts';
import { progress } from './commands/progress.ts';
import { report, reportFormats, reportKinds } from './commands/report.ts';
import { show } from './commands/show.ts';
import { signIn, signOut } from './commands/sign-in.ts';
import { taken, takeOut } from './commands/take-out.ts';
import { watch } from './commands/watch.ts';
import { whoami } from './commands/whoami.ts';
import { connect } from './connection.ts';
import { resources } from './resources.ts';

const several = (value: string, before: string[] = []): string[] => [...before, value];

function number(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError('Write a number.');
  return Number(text);
}

const json = (): Option => new Option('--json', 'as JSON, for programs');
const csv = (): Option => new Option('--csv', 'as CSV, for spreadsheets').conflicts('json');
const inProcess = (): Option =>
  new Option('-p, --process <process>', 'the process that it is in, by slug or id');
const asOf = (): Option => new Option('--as-of <date>', 'what was so by then (EDTF); today if left out');
const knownAt = (): Option =>
  new Option('--known-at <instant>', 'as it was recorded by then; now if left out');

/** Signed in first; the options are those of the command and those of the program. */
const signedIn =
  <Args extends unknown[]>(work: (parley: Client, ...args: Args) => Promise<void>) =>
  async (...given: unknown[]): Promise<void> => {
    const where = (given.at(-1) as Command).optsWithGlobals<{ url?: string; key?: string }>();
    await work(await connect(where), ...(given.slice(0, -1) as Args));
  };

/** The command line, not yet told what to do. */
export function makeProgram(version: string): Command {
  const program = new Command('parley')
    .description('The record of a negotiation: read it, chart it, add to it.')
    .version(version)
    .option('--url <address>', 'the service, instead of the one signed in to (PARLEY_URL)')
    .option('--key <key>', 'an API key, instead of the one kept (PARLEY_API_KEY)')
    .showHelpAfterError('Run parley --help, or parley help <command>.')
    .addHelpText('after', helpAfter);

  program
    .command('sign-in')
    .description('keep a service and a key for the commands that follow')
    .addHelpText('after', '\nAsks for what is not said. --key - reads the key from standard input.')
    .action((_: object, command: Command) => signIn(command.optsWithGlobals()));
  program.command('sign-out').description('forget them').action(signOut);
  program
    .command('whoami')
    .description('whom the service takes you for, and what you may do')
    .addOption(json())
    .action(signedIn(whoami));
  program
    .command('list <resource>')
    .description('everything of a kind')
    .addOption(inProcess())
    .addOption(json())
    .addOption(csv())
    .addOption(asOf())
    .addOption(knownAt())
    .option('--limit <n>', 'no more than so many', number)
    .option('--where <name=value>', 'another parameter of the list: status=active', several, [])
    .addHelpText('after', `\nResources: ${resources.map(({ many }) => many).join(', ')}.`)
    .action(signedIn(list));
  program
    .command('show <resource> <id>')
    .description('one thing, by its key or id')
    .addOption(inProcess())
    .addOption(json())
    .addOption(asOf())
    .addOption(knownAt())
    .action(signedIn(show));
  program
    .command('progress <process>')
    .description('the score after each meeting')
    .addOption(json())
    .addOption(csv())
    .addOption(asOf())
    .addOption(knownAt())
    .option('--reading <reading>', 'whose account counts: resolved, joint, any, party:<key>')
    .option('--method <method>', 'how it is scored: pam@1')
    .option('--track <key>', 'meetings of this track only; may be repeated', several)
    .option('--kind <kind>', 'items of this kind only; may be repeated', several)
    .option('--theme <theme>', 'items of this theme only; may be repeated', several)
    .option('--obligor <key>', 'items promised by this party only; may be repeated', several)
    .action(signedIn(progress));
  program
    .command('report <process>')
    .description('have a report made, and fetch its file')
    .addOption(new Option('--kind <kind>', 'what it is about').choices(reportKinds).default('progress'))
    .addOption(new Option('--format <format>', 'the kind of file').choices(reportFormats).default('pdf'))
    .addOption(
      new Option('--language <tag>', 'in which it is written').choices(['en', 'tr', 'hy']).default('en'),
    )
    .option('--out <file>', 'the file; named for the process, the kind and the format if left out')
    .option('--item <item>', 'what the dossier of an item is about: key:I02')
    .option('--since <point>', 'from which meeting or day on a briefing tells')
    .option('--label <label>', 'the most that may stand in it: public, internal, restricted')
    .addOption(asOf())
    .addOption(knownAt())
    .option('--reading <reading>', 'whose account counts: resolved, joint, any, party:<key>')
    .option('--method <method>', 'how it is scored: pam@1')
    .option('--track <key>', 'meetings of this track only; may be repeated', several)
    .action(signedIn(report));
  program
    .command('export <process>')
    .description('all that is recorded in a process')
    .addOption(new Option('--format <format>', 'how').choices(exportFormats).default('jsonl'))
    .option('-o, --output <file>', 'into a file, which is there only once it is whole')
    .action(signedIn(exportProcess));
  program
    .command('import <process> <file>')
    .description('append assertions from a .json, .jsonl or .csv file; - for JSON on standard input')
    .option('--dry-run', 'read the file and look up what it names; record nothing')
    .action(signedIn(importAssertions));
  program
    .command('take-out <process>')
    .description('a process whole, or its sources, as a file for another program')
    .addOption(new Option('--as <what>', 'as what').choices(taken).default('bundle'))
    .option('--out <file>', 'a file that is not there yet; named for the process if left out')
    .action(signedIn(takeOut));
  program
    .command('bring-in <file>')
    .description('a process that was taken out elsewhere: a bundle, or a data package')
    .option('--slug <slug>', 'another address than it had')
    .action(signedIn(bringInProcess));
  program
    .command('bring-in-sources <process> <file>')
    .description('sources from CSL-JSON (.json), BibTeX (.bib) or RIS (.ris)')
    .option('--dry-run', 'say what it would come to; add nothing')
    .action(signedIn(bringInSources));
  program
    .command('bring-in-sheet <process> <file>')
    .description('a spreadsheet (CSV, XLSX, ODS, JSON), by what its columns mean')
    .option('--mapping <file>', 'what they mean, as JSON; as the service suggests if left out')
    .option('--label <label>', 'how what it adds is labelled: public, internal, restricted')
    .option('--dry-run', 'say what it would come to; write nothing')
    .action(signedIn(bringInSheet));
  program
    .command('watch [process]')
    .description('a line for each thing that happens, until Ctrl-C')
    .addOption(json())
    .option('--type <type>', 'of this type only: assertion.appended; may be repeated', several)
    .option('--progress', 'also how far reports and imports are')
    .option('--after <place>', 'go on after an event heard before: its place in --json')
    .action(signedIn(watch));
  return program;
}

const helpAfter = `
Exit codes:
  0  done
  1  refused by the service, for a reason that it states
  2  typed wrongly
  3  not signed in, or not allowed
  4  not there
  5  the service does not answer, or is too busy
  6  what was sent has faults

Examples:
  parley sign-in --url https://parley.example
  parley progress turkiye-armenia --track SR --as-of 2026-05-14
  parley list items --process turkiye-armenia --csv > items.csv
  parley show item I02 --process turkiye-armenia`;
