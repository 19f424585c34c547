import type { Explained } from '../reading/question.ts';

/** Rows beyond these tell nothing more. */
const ROWS = 2;

/** How a sentence was read: its spans, and the best rows with what each leaves out. */
export function whyLines({ heard, rows }: Explained): readonly string[] {
  const spans = heard.spans.filter(({ key }) => key !== 'idle');
  return [
    `· ${heard.skeleton}`,
    `· ${spans.map(({ key, said }) => `${key} ${said}`).join(' | ') || '—'}`,
    ...rows.slice(0, ROWS).map(({ frame, intent, slots, covered, hard, soft }) => {
      const left = [...hard.map(({ said }) => `!${said}`), ...soft].join(' ');
      return `· ${frame}: ${JSON.stringify(intent)} (${slots} slots, ${covered} characters${left === '' ? '' : `, leaves ${left}`})`;
    }),
  ];
}
