import type { Intent } from '../../src/domain/intent.ts';
import { isSame } from '../../src/matters/desk-of.ts';
import { asksOnly } from '../../src/reading/act.ts';
import type { Said } from '../../src/reading/said.ts';
import { editsWords } from './changed-text.ts';
import { shareOf } from './topic.ts';

/** What is shorter says what is to be done to a text, and is none. */
const SHORTEST = 15;
/** A new text speaks of what the document is about: so much of it, at least, stands there. */
const SHARE = 0.6;

/**
 * 请各责任单位于6月20日前报送停车场摸排情况, from who is to rewrite 关于开展停车场摸排的通知: its new text, which is shown before the other
 * takes its place. Null for what speaks of something else, and where several wait to be rewritten.
 */
export async function rewritten(said: Said): Promise<Intent | null> {
  const text = said.body.trim();
  if (said.draft !== null || said.isInGroup || text.length < SHORTEST || asksOnly(text)) {
    return null;
  }
  if (NAMES_PART.test(text)) return null;
  const [own, ...others] = (await said.awaits('change')).spoken;
  if (!own || others.length > 0 || own.matter.kind !== 'document') return null;
  // 要附个样表吧，补上再送我, of who is to sign it, is no new text.
  const isTheirs = (await said.onDesk()).some(
    ({ matter, isJudged }) => isSame(matter, own.matter) && !isJudged,
  );
  const subject = (await said.subjects()).find(({ ref }) => isSame(ref, own.matter));
  if (!isTheirs || !subject || shareOf(subject.title, text) < SHARE) return null;
  if (editsWords(text)) return { kind: 'take-step', ...own, text };
  return {
    kind: 'keep-draft',
    proposal: { kind: 'take-step', ...own, text: `正文：${text.replace(LEADS_TO_TEXT, '')}` },
  };
}

/** 改成8月份……: that the text is to be what follows. */
const LEADS_TO_TEXT =
  /^(?:那就?|请|就|都|[，,\s]){0,3}(?:重新)?[改换写](?:为|成)(?:了|一下)?[：:，,\s]?/u;

/** 正文末尾添上……: what is to be done to a part of it. */
const NAMES_PART =
  /^(?:在|把|将|请|那就?|再|[，,\s]){0,3}(?:正文|全文|标题|题目|主送|抄送|末尾|文末|最后|结尾|附件)/u;
