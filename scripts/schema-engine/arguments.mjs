/** Options with a value that mean nothing here: the WebAssembly engine has no such switches. */
const IGNORED = new Set(['--enabled-preview-features', '--extension-types']);

/**
 * @param {readonly string[]} argv
 * @returns {{ command: string | undefined, subCommand: string | undefined, url: string | undefined, datamodels: string[] }}
 */
export function parseArguments(argv) {
  const datamodels = [];
  const words = [];
  let url;
  for (let index = 0; index < argv.length; index++) {
    const word = argv[index];
    if (word === '--datamodels') datamodels.push(argv[++index]);
    else if (word === '--datasource') url = JSON.parse(argv[++index]).url;
    else if (IGNORED.has(word)) index++;
    else words.push(word);
  }
  return { command: words[0], subCommand: words[1], url, datamodels };
}
