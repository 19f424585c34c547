import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const BIN = join(import.meta.dirname, '..', '..', 'bin');
const PRELOADED = pathToFileURL(join(BIN, 'keep-compiled.js')).href;

/** What Node is started with for `npm run COMMAND -- WORDS`, from any folder. */
export const commandLine = (command: string, ...words: readonly string[]): string[] => [
  '--import',
  PRELOADED,
  join(BIN, `${command}.ts`),
  ...words,
];
