import type { Intent } from '../domain/intent.ts';

/** What a deed is called where the saying itself does not say. */
const NAMES: Readonly<Record<string, string>> = {
  'report-progress': '登记进展',
  'attach-evidence': '交佐证材料',
  'guide-report': '分步填报',
  'set-parameter': '设置规则参数',
  'release-person': '解除登记',
  'replace-person': '换人',
  'reject-all': '拒绝全部登记申请',
  'claim-office': '用口令登记为办公室人员',
  'resend-message': '重发消息',
  'mark-delivered': '标记消息已送达',
};

/** What was done, in a few words; `said` is what its saying calls it. */
export const deedInWords = ({ kind }: Intent, said: string | null): string =>
  said ?? NAMES[kind] ?? kind;
