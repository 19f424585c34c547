import type { Origin } from '../domain/figure.ts';
import type { LedgerState } from '../domain/ledger-state.ts';
import { reportsNamed } from '../ledger/figures.ts';
import { matterTitled } from '../wording/matters.ts';
import type { MatterNow } from './matter-now.ts';

/** A record that is counted in a figure, with the reports that told of it. `awaits`: what is awaited of who asks; null for nothing. */
export const tracedMatter = (
  { ref, title, ended, awaited, reports }: MatterNow,
  state: LedgerState,
  awaits: string | null = null,
): Origin => ({
  kind: 'record',
  name: matterTitled(ref, title),
  said: awaits ?? ended ?? awaited.map(({ name }) => name).join('、'),
  reports: reportsNamed(reports, state),
  counts: 1,
});
