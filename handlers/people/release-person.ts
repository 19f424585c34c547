import { answer, type Handler } from '../../src/context.ts';
import { endRoles } from './end-roles.ts';
import type { ReleasePerson } from './intents.ts';
import { checkRelease } from './may-release.ts';
import { leavingMeant } from './person-meant.ts';
import { released, youAreReleased } from './wording/departures.ts';

/** 解除登记 王工: the person holds these roles no more, and hears so. */
export const releasePerson: Handler<ReleasePerson> = async (intent, ctx) => {
  const leaving = intent.leaving ?? (await leavingMeant(intent, ctx));
  await checkRelease(leaving, ctx);
  await endRoles(leaving, null, ctx);
  const text = answer(ctx, released(leaving, ctx.plan));
  if (leaving.personId === ctx.speaker.id) return text;
  return [
    ...text,
    {
      key: `released:${ctx.act.cause}`,
      to: { kind: 'person', personId: leaving.personId },
      text: youAreReleased(leaving, null, ctx.plan),
      class: null,
    },
  ];
};
