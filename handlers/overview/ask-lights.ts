import { answer, type Context, type Handler } from '../../src/context.ts';
import { shanghaiDay } from '../../src/domain/moment.ts';
import type { TaskLight } from '../../src/domain/overview.ts';
import { groupOf, taskOf } from '../../src/domain/plan-lookups.ts';
import { isResponsible } from '../../src/domain/responsibility.ts';
import { periodNow } from '../../src/ledger/ledger.ts';
import { lightsNow } from '../../src/ledger/lights-now.ts';
import { mayReadNames } from '../../src/ledger/names-shown.ts';
import { seatingOn } from '../../src/ledger/seats.ts';
import { taskState } from '../../src/ledger/task-state.ts';
import { mayKnow } from '../../src/matters/desk-of.ts';
import { lineFor } from '../../src/matters/line-for.ts';
import { matterLine } from '../../src/wording/matter-line.ts';
import type { AskLights } from './intents.ts';
import { lateBesides, lightOfTask, lightsListed, noLights } from './wording/lights.ts';

/** 红的是哪些, 任务8为什么红: a light never without its reason. */
export const askLights: Handler<AskLights> = async (intent, ctx) => {
  if (intent.task !== null) return answer(ctx, await ofTask(intent.task, ctx), 'answer');
  const { lights: all } = await lightsNow(await periodNow(ctx), ctx);
  const { unit = null } = intent;
  const meant = all
    .filter(({ task }) => intent.group === null || task.group === intent.group)
    .filter(({ task }) => unit === null || isResponsible(ctx.plan, task, unit))
    .filter((one) => isMeant(one, intent));
  const colour = intent.colour ?? 'red';
  const scope = unit ?? (intent.group === null ? '' : groupOf(ctx.plan, intent.group).name);
  const late = colour === 'red' && scope === '' ? await lateMatters(ctx) : [];
  if (meant.length === 0)
    return answer(ctx, [noLights(scope, colour, ctx.act.at), ...late].join('\n'), 'answer');
  const areNamesShown = mayReadNames(intent.group, ctx);
  const lights = lightsListed(scope, colour, meant, areNamesShown, intent.isRest);
  return answer(ctx, [lights, ...late].join('\n'), 'answer');
};

/** The 督办, 批示 and the like that are past their day, of those that the speaker may know of; none in a group. */
async function lateMatters(ctx: Context): Promise<readonly string[]> {
  if (ctx.message.conversation.kind === 'group') return [];
  const today = shanghaiDay(ctx.act.at);
  const seating = await seatingOn(today, ctx);
  const all = await Promise.all([...ctx.matters.values()].map((sort) => sort.all(ctx)));
  const late = all
    .flat()
    .filter((matter) => mayKnow(matter, ctx.speaker, seating))
    .filter(({ dueOn }) => dueOn !== null && dueOn < today)
    .map((matter) => lineFor(matter, ctx.speaker, seating, today, ctx.calendar))
    .filter(({ light }) => light !== null);
  return late.length === 0 ? [] : [lateBesides(late.map((line) => matterLine(line, ctx.plan)))];
}

const isMeant = ({ light }: TaskLight, { colour }: AskLights): boolean =>
  light.colour === (colour ?? 'red');

async function ofTask(number: number, ctx: Context): Promise<string> {
  const { task, light, next } = await taskState(taskOf(ctx.plan, number), ctx);
  return lightOfTask(task, light, next);
}
