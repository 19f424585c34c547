import { answer, type Handler } from '../../src/context.ts';
import { shanghaiDay } from '../../src/domain/moment.ts';
import { monthOf } from '../../src/domain/period.ts';
import { Refusal } from '../../src/domain/refusal.ts';
import { set } from '../../src/domain/setting.ts';
import { putSetting } from '../../src/ledger/put-setting.ts';
import { matterCalled } from '../../src/wording/matters.ts';
import type { SetNumberPrefix } from './intents.ts';
import { PREFIX_SETTING } from './prefix.ts';
import { DOCUMENTS } from './record.ts';
import type { DocumentReason } from './rules.ts';
import { DOCUMENT } from './sort.ts';
import { prefixSet } from './wording/documents.ts';

const PREFIX = /^[\u4e00-\u9fff]{2,16}$/u;

/** 设置办公室文号代字 ……: from the next number on; those that wait for it are named. */
export const setNumberPrefix: Handler<SetNumberPrefix> = async ({ issuedAs, prefix }, ctx) => {
  if (!PREFIX.test(prefix)) throw new Refusal<DocumentReason>({ kind: 'bad-prefix', prefix });
  const from = monthOf(shanghaiDay(ctx.act.at));
  const id = PREFIX_SETTING[issuedAs];
  await putSetting(id, (kept, name) => set(kept, id, prefix, from, name, ctx.act), ctx);
  const all = await DOCUMENT.all(ctx);
  const waiting: string[] = [];
  for (const { ref, awaited } of all.filter((one) =>
    one.awaited.some(({ step }) => step === 'register'),
  )) {
    const document = await ctx.kept(DOCUMENTS).get(String(ref.number));
    if (awaited.length > 0 && document?.issuedAs === issuedAs) waiting.push(matterCalled(ref));
  }
  return answer(ctx, prefixSet(issuedAs, prefix, waiting, ctx.plan));
};
