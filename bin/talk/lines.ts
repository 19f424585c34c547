import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';

const MOST_KEPT = 500;

/**
 * What is typed, one message at a time: a line that ends with a backslash goes on in the next one. Through a pipe, which may
 * end before its last line is answered, it is the same. What was typed before can be fetched back with the arrow keys, also
 * in the next conversation.
 */
export async function* typedLines(
  prompt: () => string,
  historyFile: string,
): AsyncGenerator<string> {
  const terminal = createInterface({
    input: process.stdin,
    output: process.stdout,
    historySize: MOST_KEPT,
    removeHistoryDuplicates: true,
    history: historyIn(historyFile),
  });
  let isOpen = true;
  terminal.once('close', () => {
    isOpen = false;
  });
  terminal.on('history', (history: readonly string[]) => {
    writeFileSync(historyFile, history.join('\n'), { mode: 0o600 });
  });
  const ask = (words: string) => {
    if (!isOpen) return;
    terminal.setPrompt(words);
    terminal.prompt();
  };
  ask(prompt());
  let begun: string[] = [];
  for await (const line of terminal) {
    if (line.endsWith('\\')) {
      begun.push(line.slice(0, -1));
      ask('… ');
      continue;
    }
    yield [...begun, line].join('\n');
    begun = [];
    ask(prompt());
  }
  if (begun.length > 0) yield begun.join('\n');
  terminal.close();
}

const historyIn = (file: string): string[] =>
  existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
