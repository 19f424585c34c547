import { answer, type Handler } from '../../src/context.ts';
import { shanghaiDay } from '../../src/domain/moment.ts';
import { Refusal } from '../../src/domain/refusal.ts';
import { archivesRead } from './archives-meant.ts';
import type { CountArchive } from './intents.ts';
import { registerOf } from './put-on-file.ts';
import type { ArchiveReason } from './rules.ts';
import { archivesCounted } from './wording/asked.ts';

/** 一共归了多少件, 上周归了几件: in every archive that the speaker may read, or in the one that is named. */
export const countArchive: Handler<CountArchive> = async ({ group, within = null }, ctx) => {
  const mayRead = archivesRead(ctx);
  const meant = group === null ? mayRead : mayRead.filter((one) => one === group);
  if (meant.length === 0) throw new Refusal<ArchiveReason>({ kind: 'archive-not-yours', group });
  const counted = await Promise.all(
    meant.map(async (archive) => ({
      archive,
      items: (await registerOf(archive, ctx)).filter(
        ({ at }) => !within || isWithin(shanghaiDay(at), within),
      ),
    })),
  );
  return answer(ctx, archivesCounted(counted, within, ctx.plan), 'answer');
};

const isWithin = (day: string, { from, to }: { from: string; to: string }): boolean =>
  from <= day && day <= to;
