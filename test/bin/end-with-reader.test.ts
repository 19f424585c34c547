import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, test } from '@jest/globals';
import { commandLine } from '../support/command-line.ts';

describe('a program whose reader has read enough', () => {
  test('ends without a word', async () => {
    const program = spawn(process.execPath, commandLine('plan', 'show', '--json'), {
      stdio: 'pipe',
    });
    let complaint = '';
    program.stderr.on('data', (data) => {
      complaint += String(data);
    });
    program.stdout.once('data', () => program.stdout.destroy());
    const [code] = await once(program, 'exit');
    expect([code, complaint]).toEqual([0, '']);
  });
});
