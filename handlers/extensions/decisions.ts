import type { Intent } from '../../src/domain/intent.ts';
import { unitsIn } from '../../src/reading/names/named-in.ts';
import type { QuestionReader } from '../../src/reading/reader.ts';

const YES = '同意|批准|准予|通过|准|批';
const NO = '不同意|不批准|不准予|不通过|不准|不批|不给|不行|不能延|拒绝|驳回|退回';
const VERB = `(?<no>${NO})|(?:${YES})`;
/** 同意延期3, 批准3号延期申请. */
const NUMBERED = new RegExp(
  `^(?:${VERB})(?:(?:延期|延期申请)#?(?<after>\\d{1,6})号?(?:申请)?|#?(?<before>\\d{1,6})号?的?延期(?:申请)?)$`,
  'u',
);
/** 同意公安分局的延期. */
const OF_WHOM = new RegExp(`^(?:${VERB})(?<whose>\\p{Script=Han}{2,16}?)的?延期(?:申请)?$`, 'u');
/** 体育中心的延期不同意, 园林那个延期就不给了. */
const WHOSE = new RegExp(
  `^(?:(?<number>\\d{1,6})号|(?<whose>\\p{Script=Han}{2,16}?))(?:申请)?(?:的|那个|这个|要)?延期(?:申请)?(?:就|先|也|我|我们|这次|暂时)?(?:${VERB})(?:了|吧)?$`,
  'u',
);
const BECAUSE = /^(?:因为?|由于|原因(?:是|为)?[:：]?|理由(?:是|为)?[:：]?)/u;

/**
 * What the office decides of a request, by its number or by whose it is, with what it says besides: 同意延期3; 体育中心的延期不同意，先报电子版.
 * Null for any other text, and for what asks (批了吗).
 */
export function readDecision(said: string, reader: QuestionReader): Intent | null {
  const [order = '', ...others] = said.split(/[，,；;。]/u);
  const groups = [NUMBERED, OF_WHOM, WHOSE].map((form) => form.exec(order)?.groups).find(Boolean);
  if (!groups || /[吗么没呢?？]$/u.test(said)) return null;
  const [unit] = unitsIn(groups.whose ?? '', reader);
  const extension = groups.after ?? groups.before ?? groups.number ?? unit ?? groups.whose ?? '';
  const reason = others.join('，').replace(BECAUSE, '').trim();
  return {
    kind: groups.no === undefined ? 'approve-extension' : 'refuse-extension',
    extension,
    reason: reason === '' ? null : reason,
  };
}
