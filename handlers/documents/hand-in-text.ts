import { answer, type Handler } from '../../src/context.ts';
import type { Attachment } from '../../src/domain/message.ts';
import { ownDraft } from '../../src/ledger/drafts.ts';
import { keepAttachment } from '../../src/ledger/keep-attachment.ts';
import { oneText, textComing, textUnread } from '../../src/wording/receipts.ts';
import type { HandInText } from './intents.ts';

/** A file is kept as the text of what is being drafted here; the clock fetches it, and what it says is then shown in the draft. */
export const handInText: Handler<HandInText> = async (_, ctx) => {
  const { body } = ctx.message;
  const [file, ...others] = body.kind === 'said' ? body.attachments : [];
  const draft = await ownDraft(ctx);
  if (!file || !draft || others.length > 0) return answer(ctx, oneText());
  if (!mayHoldText(file)) return answer(ctx, textUnread(file.name));
  const belongsTo = { task: null, unit: null, period: null, draft: draft.id };
  await keepAttachment(file, 0, belongsTo, '', ctx);
  return answer(ctx, textComing());
};

/** Where the platform does not tell its name, what is in it will show. */
const mayHoldText = ({ kind, name }: Attachment): boolean =>
  kind === 'file' && (name === null || /\.docx$/iu.test(name.trim()));
