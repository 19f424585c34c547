import type { Context } from '../../src/context.ts';
import type { Intent } from '../../src/domain/intent.ts';
import { MONTHLY_DAY, SETTINGS, type SettingValue } from '../../src/domain/setting.ts';
import type { SetParameter } from './intents.ts';

/** The day that the months' reports had before it was set by this act, or none. */
export async function monthlyDayBefore(cause: string, ctx: Context): Promise<Intent | null> {
  const before = await valueBefore(MONTHLY_DAY, cause, ctx);
  return typeof before?.value === 'number'
    ? { kind: 'set-monthly-day', day: before.value }
    : { kind: 'unset-monthly-day' };
}

/** The value that the office had given a parameter before, or the plan's own; null where there was none that can be set. */
export async function parameterBefore(
  { parameter }: SetParameter,
  cause: string,
  ctx: Context,
): Promise<Intent | null> {
  const before = await valueBefore(parameter, cause, ctx);
  const own = ctx.plan.parameters.find(({ id }) => id === parameter)?.value ?? null;
  const value = before?.value ?? (Array.isArray(own) ? null : own);
  return value === null ? null : { kind: 'set-parameter', parameter, value };
}

async function valueBefore(id: string, cause: string, ctx: Context): Promise<SettingValue | null> {
  const { values = [] } = (await ctx.kept(SETTINGS).get(id)) ?? {};
  return values[values.findIndex((one) => one.cause === cause) - 1] ?? null;
}
