import type { Context, Handler } from '../../src/context.ts';
import { shanghaiDay } from '../../src/domain/moment.ts';
import type { Role } from '../../src/domain/person.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { Refusal } from '../../src/domain/refusal.ts';
import type { Sitter } from '../../src/domain/seat.ts';
import { matterCalled, remember } from '../../src/matters/matter-called.ts';
import type { MatterReason } from '../../src/matters/reasons.ts';
import type { EnterSignature } from './intents.ts';
import { peopleCalled } from './people-called.ts';

/** 代录发文5：韩利师6月3日签发: a leader signed on paper, and the office enters it where it is that leader's turn. */
export const enterSignature: Handler<EnterSignature> = async (
  { matter: ref, name, day, deed, post = null },
  ctx,
) => {
  const who = deed ? '办理人姓名或单位' : '签字的领导姓名';
  const lacks = name === null ? who : day === null ? '签字的日期' : null;
  if (lacks !== null || name === null || day === null) {
    throw new Refusal<MatterReason>({ kind: 'step-incomplete', matter: ref, lacks: lacks ?? '' });
  }
  if (day > shanghaiDay(ctx.act.at)) {
    throw new Refusal<MatterReason>({ kind: 'signed-ahead', matter: ref, day });
  }
  const matter = await matterCalled(ref, ctx);
  const sitter = await signer(name, ctx);
  const enteredBy = ctx.speaker.name ?? ctx.message.sender.userid;
  const messages = await matter.take(deed ?? { word: 'agree', text: '' }, ctx, {
    sitter,
    post,
    onPaper: { day, enteredBy },
  });
  await remember(ref, ctx);
  return messages;
};

/** Whoever is called so, by name or by surname and post (韩区长): the one person whom the office knows, else the holder of the post as the plan names them. */
async function signer(name: string, { people, plan }: Context): Promise<Sitter> {
  const [known, ...others] = peopleCalled(name, await people.all());
  return known && others.length === 0
    ? known
    : { id: `paper:${name}`, name, roles: rolesInPlan(name, plan) };
}

const POSTS: Readonly<Record<string, Role['role']>> = {
  commander: 'commander',
  'office-director': 'office-director',
  'office-deputy-director': 'office-deputy',
};

const rolesInPlan = (name: string, { posts, groups }: Plan): readonly Role[] => [
  ...posts.flatMap(({ id, holders }) => {
    const role = POSTS[id];
    return role && holders.includes(name) ? [{ role, unit: null, group: null }] : [];
  }),
  ...groups
    .filter(({ leader }) => leader === name)
    .map(({ ordinal, leadUnit }) => ({
      role: 'group-leader' as const,
      unit: leadUnit,
      group: ordinal,
    })),
];
