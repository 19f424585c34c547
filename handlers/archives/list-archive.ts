import { answer, type Context, type Handler } from '../../src/context.ts';
import type { OutboundMessage } from '../../src/domain/message.ts';
import { Refusal } from '../../src/domain/refusal.ts';
import { workbookOf } from '../../src/domain/sheet.ts';
import { answerWithPaper } from '../../src/ledger/papers.ts';
import { archivesRead } from './archives-meant.ts';
import type { ListArchive } from './intents.ts';
import { registerOf } from './put-on-file.ts';
import { ARCHIVE_ITEMS, type ArchiveItem, TRANSFERS } from './record.ts';
import { type ArchiveReason, archivesKept, OFFICE_ARCHIVE, stateOf } from './rules.ts';
import {
  receivedLines,
  register,
  registerInGroup,
  registerName,
  registerSheet,
  registersBeside,
} from './wording/archives.ts';

/** 档案目录: the register as it stands, with its table; of the speaker's own archive where none is named. */
export const listArchive: Handler<ListArchive> = async (intent, ctx) => {
  const { group, items } = await archiveRead(intent, ctx);
  if (ctx.message.conversation.kind === 'group')
    return answer(ctx, registerInGroup(group, items.length, ctx.plan), 'answer');
  const isOfOffice = intent.group === null && group === OFFICE_ARCHIVE;
  const received = isOfOffice ? await handedOver(ctx) : [];
  const beside = isOfOffice ? [...receivedLines(received), await ofGroups(ctx)] : [];
  const own = received.length > 0 && items.length === 0 ? [] : [register(group, items, ctx.plan)];
  const text = [...own, ...beside].join('\n');
  const all = [...items, ...received];
  if (all.length === 0) return answer(ctx, text, 'answer');
  const content = workbookOf(registerSheet(group, all, ctx.plan));
  const messages: readonly OutboundMessage[] = await answerWithPaper(ctx, text, {
    name: registerName(group, ctx.plan),
    content,
  });
  return messages;
};

/** What the groups handed over to the office, and the office signed for (附件2 七3). */
async function handedOver({ kept }: Context): Promise<readonly ArchiveItem[]> {
  const transfers = (await kept(TRANSFERS).all()).filter((one) => stateOf(one) === 'received');
  const numbers = transfers.flatMap(({ items }) => items.map(({ number }) => number));
  const found = await Promise.all(numbers.map((number) => kept(ARCHIVE_ITEMS).get(number)));
  return found.filter((item) => item !== null);
}

async function ofGroups(ctx: Context): Promise<string> {
  const counted = await Promise.all(
    ctx.plan.groups.map(async ({ ordinal }) => ({
      group: ordinal,
      count: (await registerOf(ordinal, ctx)).length,
    })),
  );
  return registersBeside(
    counted.filter(({ count }) => count > 0),
    ctx.plan,
  );
}

/** The archive that is meant with what is on file in it, for whoever may read it. */
export async function archiveRead({ group: named }: ListArchive, ctx: Context) {
  const mayRead = archivesRead(ctx);
  const [own] = [...archivesKept(ctx.speaker.roles), ...mayRead];
  const group = named ?? own;
  if (group === undefined || !mayRead.includes(group)) {
    throw new Refusal<ArchiveReason>({ kind: 'archive-not-yours', group: named });
  }
  return { group, items: await registerOf(group, ctx) };
}
