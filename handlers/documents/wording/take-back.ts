import type { MatterNow } from '../../../src/matters/matter-now.ts';
import { matterTitled } from '../../../src/wording/matters.ts';

interface State {
  readonly ended: string | null;
  readonly isSent: boolean;
  readonly hasNumber: boolean;
  readonly isSigned: boolean;
  readonly isOffice: boolean;
}

/** Whether, and by whom and how, as it stands. */
export function mayTakeBack(
  { ref, title }: Pick<MatterNow, 'ref' | 'title'>,
  state: State,
): string {
  const { ended, isSent, hasNumber, isSigned, isOffice } = state;
  const called = matterTitled(ref, title);
  const byOffice = isOffice ? '确需作废' : '确需作废由指挥部办公室办理';
  const voids = `${byOffice}：“作废发文${ref.number}：理由”，文号保留、不再使用`;
  if (isSent)
    return `${called}${ended}，不能收回重发，没有改动。${voids}；内容有变请另行发文更正。`;
  if (ended !== null) return `${called}${ended}，没有改动。`;
  if (hasNumber)
    return `${called}已经编号，还没有发送，承办单位不能撤回，没有改动。${voids}；只改文字请回“发文${ref.number}改正文：……”，签发人同意后重新校对、印刷。`;
  const change = isSigned
    ? `只改文字请回“发文${ref.number}改正文：……”，由签发人同意`
    : `只改文字请回“发文${ref.number}改正文：……”，改后重新送审`;
  return `${called}还没有编号，承办单位可以撤回：“撤回发文${ref.number}”。${change}。现在没有改动。`;
}
