import { answer, type Context, type Handler } from '../../src/context.ts';
import type { TaskLight } from '../../src/domain/overview.ts';
import { groupOf, taskOf } from '../../src/domain/plan-lookups.ts';
import { isResponsible } from '../../src/domain/responsibility.ts';
import { periodNow } from '../../src/ledger/ledger.ts';
import { lightsNow } from '../../src/ledger/lights-now.ts';
import { mayReadNames } from '../../src/ledger/names-shown.ts';
import { taskState } from '../../src/ledger/task-state.ts';
import type { AskLights } from './intents.ts';
import { lightOfTask, lightsListed, noLights } from './wording/lights.ts';

/** 红的是哪些, 任务8为什么红: a light never without its reason. */
export const askLights: Handler<AskLights> = async (intent, ctx) => {
  if (intent.task !== null) return answer(ctx, await ofTask(intent.task, ctx), 'answer');
  const { lights } = await lightsNow(await periodNow(ctx), ctx);
  const { unit = null } = intent;
  const meant = lights
    .filter(({ task }) => intent.group === null || task.group === intent.group)
    .filter(({ task }) => unit === null || isResponsible(ctx.plan, task, unit))
    .filter((one) => isMeant(one, intent));
  const colour = intent.colour ?? 'red';
  const scope = unit ?? (intent.group === null ? '' : groupOf(ctx.plan, intent.group).name);
  if (meant.length === 0) return answer(ctx, noLights(scope, colour, ctx.act.at), 'answer');
  const areNamesShown = mayReadNames(intent.group, ctx);
  return answer(ctx, lightsListed(scope, colour, meant, areNamesShown, intent.isRest), 'answer');
};

const isMeant = ({ light }: TaskLight, { colour }: AskLights): boolean =>
  light.colour === (colour ?? 'red');

async function ofTask(number: number, ctx: Context): Promise<string> {
  const { task, light, next } = await taskState(taskOf(ctx.plan, number), ctx);
  return lightOfTask(task, light, next);
}
