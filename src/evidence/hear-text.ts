import type { Desk } from '../channels/channel.ts';
import { isDocumentDraft } from '../domain/document-draft.ts';
import { DRAFTS } from '../domain/draft.ts';
import { type Evidence, messageOf } from '../domain/evidence.ts';
import { INBOX } from '../domain/inbox-row.ts';
import type { Keeper } from '../domain/kept.ts';
import { LONGEST_TEXT } from '../domain/limits.ts';
import type { Moment } from '../domain/message.ts';
import { isMarkedSecret } from '../domain/secrecy.ts';
import { textNumbered, textTooLate, textTooLong, textUnread } from '../wording/receipts.ts';
import type { FileText } from './text-of-docx.ts';

export interface HearingParts {
  readonly kept: Keeper;
  readonly desk: Pick<Desk, 'receive' | 'post'>;
}

const LABEL = '正文：';
const MOST = LONGEST_TEXT - LABEL.length;

const saying = (text: string) => ({
  kind: 'said' as const,
  text: `${LABEL}${text}`,
  quote: null,
  attachments: [],
});

/** Whether what a file says bears a mark of secrecy: then it is not kept. */
export const isMarkedText = (read: FileText | null): boolean =>
  read !== null && isMarkedSecret({ body: saying(read.text) });

/**
 * What a file says that was sent as the text of a draft is heard as if its sender had written it, once, however often it is
 * fetched; what comes of it goes to them by the post. `read` is null where no words are in it. Resolves with what they
 * must be told besides; null for nothing.
 */
export async function hearText(
  { id, draft: draftId, attachment }: Evidence & { readonly draft: string },
  read: FileText | null,
  { kept, desk }: HearingParts,
  at: Moment,
): Promise<string | null> {
  const [draft, row] = await Promise.all([
    kept(DRAFTS).get(draftId),
    kept(INBOX).get(messageOf(id)),
  ]);
  const isWaiting = draft?.settledBy === null && isDocumentDraft(draft.proposal);
  if (!isWaiting || !row) return textTooLate();
  if (read === null || read.text === '') return textUnread(attachment.name);
  if (read.text.length > MOST) return textTooLong(read.text.length, MOST);
  const { message } = row;
  const words = { ...message, id: `${message.id}:text`, at, body: saying(read.text) };
  await desk.receive(words);
  await desk.post(words.channel, words.id);
  return read.isNumbered ? textNumbered() : null;
}
