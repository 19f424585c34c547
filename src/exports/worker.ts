import { parentPort } from 'node:worker_threads';
import type { Job, Printed } from './press.ts';

/** The thread of the press: one paper after the other, each library loaded with the first paper that needs it. */
parentPort?.on('message', (job: Job) => {
  void printed(job).then((answer) => parentPort?.postMessage(answer));
});

async function printed({ number, content, madeAt }: Job): Promise<Printed> {
  try {
    return { number, bytes: await bytesOf({ content, madeAt }) };
  } catch (error) {
    return { number, why: error instanceof Error ? `${error.stack}` : String(error) };
  }
}

async function bytesOf({ content, madeAt }: Omit<Job, 'number'>): Promise<Uint8Array> {
  switch (content.kind) {
    case 'workbook':
      return (await import('./xlsx.ts')).xlsxOf(content, madeAt);
    case 'document':
      return (await import('./docx.ts')).docxOf(content);
    case 'picture': {
      const { chartOf } = await import('./chart.ts');
      return (await import('./png.ts')).pngOf(chartOf(content));
    }
  }
}
