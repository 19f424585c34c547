import type { SetAside } from '../domain/set-aside.ts';

/** To the operator and the office: what was found is a copy that was made of the file alone. */
export const storeLacksLog = (): string =>
  '数据库文件缺少同名的-wal文件：它多半是服务运行时单独复制出来的，最近登记的内容不在里面，也可能全都不在。请停止服务，把clerk.sqlite和clerk.sqlite-wal一起复制过来，或用 npm run backup -- restore 恢复备份，再启动。';

/** What people call the kinds that they know of. */
const NAMES: Readonly<Record<string, string>> = {
  submissions: '报送记录',
  groupReports: '工作组月报',
  drafts: '草稿',
  bindings: '登记申请',
  releases: '解除登记',
  extensions: '延期申请',
  evidences: '佐证材料',
  settings: '办公室的设定',
  outbox: '要发的消息',
  inbox: '收到的消息',
};

const SHOWN = 5;

/** To the office: documents that fit no schema any more. */
export function setAside(rows: readonly SetAside[]): string {
  const shown = rows.slice(0, SHOWN).map(({ kind, id }) => {
    const name = NAMES[kind] ?? kind;
    return `· ${name} ${id.slice(kind.length + 1)}`;
  });
  const more = rows.length > SHOWN ? [`· 另有${rows.length - SHOWN}条`] : [];
  return [
    `有${rows.length}条记录已损坏，读不出来。已移到一边原样保存，其余不受影响：`,
    ...shown,
    ...more,
    '请系统管理员查看日志（set aside）；缺的内容可请原单位重报，或用备份恢复。',
  ].join('\n');
}
