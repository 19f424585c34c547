import { answer, type Handler } from '../../src/context.ts';
import type { WithholdSecret } from './intents.ts';
import { secretWithheld } from './wording/talk.ts';

/** 机密★1年: nothing was kept, and the sender alone hears what to do, also where it was said in a group. */
export const withholdSecret: Handler<WithholdSecret> = (_intent, ctx) =>
  ctx.message.conversation.kind === 'single'
    ? answer(ctx, secretWithheld())
    : [
        {
          key: `${ctx.act.cause}:withheld`,
          to: { kind: 'person', personId: ctx.speaker.id },
          text: secretWithheld(),
          class: null,
        },
      ];
