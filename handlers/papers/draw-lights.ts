import type { Handler } from '../../src/context.ts';
import { periodNow } from '../../src/ledger/ledger.ts';
import { lightsNow } from '../../src/ledger/lights-now.ts';
import { answerWithPaper } from '../../src/ledger/papers.ts';
import type { DrawLights } from './intents.ts';
import { pictureComes, pictureName } from './wording/comes.ts';
import { lightsByGroup } from './wording/pictures.ts';

/** 各组亮灯图: how many tasks of each group have which light now. */
export const drawLights: Handler<DrawLights> = async ({ group }, ctx) => {
  const { lights } = await lightsNow(await periodNow(ctx), ctx);
  const content = lightsByGroup(lights, { plan: ctx.plan, at: ctx.act.at, group });
  return answerWithPaper(ctx, pictureComes(content), { name: pictureName(content), content });
};
