import type { Handler } from '../../src/context.ts';
import { matterCalled, remember } from '../../src/matters/matter-called.ts';
import { putRight } from '../../src/reading/corrections/put-right.ts';
import type { ReviseAnswer } from './intents.ts';
import { answeredNow } from './wording/lists.ts';

/** 批示1反馈写错了，是2处: what was answered is taken back and answered anew, while it is not passed on. */
export const reviseAnswer: Handler<ReviseAnswer> = async ({ matter: ref, wrong, right }, ctx) => {
  const before = await matterCalled(ref, ctx);
  const answered = before.taken.findLast(
    ({ stands, by, note }) => stands && by === ctx.speaker.id && note,
  );
  const text = putRight(answered?.note ?? '', { wrong, right }) ?? right;
  const recalled = await before.take({ word: 'recall', text: '' }, ctx);
  const now = await matterCalled(ref, ctx);
  const anew = await now.take({ word: 'finish', text }, ctx);
  await remember(ref, ctx);
  const told = anew.map((one) =>
    one.to.kind === 'reply' ? { ...one, text: `${one.text}\n${answeredNow(text)}` } : one,
  );
  return [...recalled.filter(({ to }) => to.kind !== 'reply'), ...told];
};
