import type { Context } from '../../src/context.ts';
import { figureOf, type Traced } from '../../src/domain/figure.ts';
import type { LedgerState } from '../../src/domain/ledger-state.ts';
import { tracedMatter } from '../../src/matters/traced-matter.ts';
import type { ListArchive, ListToFile } from './intents.ts';
import { archiveRead } from './list-archive.ts';
import { archivesToFile } from './list-to-file.ts';
import { waitingToBeFiled } from './to-file.ts';
import { archiveCalled, registerName } from './wording/archives.ts';

/** 档案目录: the items that it counts, each under its 卷号. */
export async function sourcesOfArchive(
  intent: ListArchive,
  { plan }: LedgerState,
  ctx: Context,
): Promise<Traced> {
  const { group, items } = await archiveRead(intent, ctx);
  const origins = items.map(({ id, title, phase, carrier }) => ({
    kind: 'record' as const,
    name: id,
    said: `${title}（${phase}、${carrier}）`,
    reports: [],
    counts: 1,
  }));
  return {
    title: registerName(group, plan).replace(/\.xlsx$/u, ''),
    figures: [figureOf('已归档', '件', origins)],
    places: [],
    areNamesShown: true,
  };
}

/** 待归档: what is closed and not on file. */
export async function sourcesOfToFile(
  intent: ListToFile,
  state: LedgerState,
  ctx: Context,
): Promise<Traced> {
  const archives = archivesToFile(intent, ctx);
  const waiting = await waitingToBeFiled(archives, ctx);
  const whose = archives.map((group) => archiveCalled(group, state.plan)).join('、');
  const origins = waiting.map(({ matter, title, ended }) =>
    matter
      ? tracedMatter(matter, state)
      : { kind: 'record' as const, name: title, said: ended, reports: [], counts: 1 },
  );
  return {
    title: `${whose}待归档`,
    figures: [figureOf('待归档', '件', origins)],
    places: [],
    areNamesShown: true,
  };
}
