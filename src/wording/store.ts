/** To the operator and the office: what was found is a copy that was made of the file alone. */
export const storeLacksLog = (): string =>
  '数据库文件缺少同名的-wal文件：它多半是服务运行时单独复制出来的，最近登记的内容不在里面，也可能全都不在。请停止服务，把clerk.sqlite和clerk.sqlite-wal一起复制过来，或用 npm run backup -- restore 恢复备份，再启动。';
