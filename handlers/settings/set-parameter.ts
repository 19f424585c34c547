import { answer, type Handler } from '../../src/context.ts';
import { Refusal } from '../../src/domain/refusal.ts';
import { holdsFrom, isAllowed, settableOf } from '../../src/domain/settable.ts';
import type { SettingReason } from '../../src/domain/setting.ts';
import { set } from '../../src/domain/setting.ts';
import { todayOf } from '../../src/ledger/ledger.ts';
import { putSetting } from '../../src/ledger/put-setting.ts';
import type { SetParameter } from './intents.ts';
import { parameterSet } from './wording/settings.ts';

/** 设置批示件办结天数 5天: holds from the next record on, or from the next quarter what quarters are reckoned by; what held before stays on record, with who set it. */
export const setParameter: Handler<SetParameter> = async ({ parameter: id, value }, ctx) => {
  const settable = settableOf(id);
  const parameter = ctx.plan.parameters.find((one) => one.id === id);
  if (!settable || !parameter || !isAllowed(settable, value)) {
    throw new Refusal<SettingReason>({ kind: 'not-to-be-set', parameter: parameter?.name ?? id });
  }
  if (settable.kind === 'day' && typeof value === 'string' && value < todayOf(ctx)) {
    throw new Refusal<SettingReason>({
      kind: 'day-is-over',
      parameter: parameter.name,
      day: value,
    });
  }
  const from = holdsFrom(settable, todayOf(ctx));
  await putSetting(id, (kept, name) => set(kept, id, value, from, name, ctx.act), ctx);
  return answer(ctx, parameterSet(parameter, value, from, settable.of === 'now'));
};
