import { piecesBy, wordsIn } from '../../src/reading/words/pieces.ts';

const RESUMES =
  /^(?:我?(?:提前)?回来了[，,]?)?(?:请|可以|麻烦)?(?:(?:恢复|重新开启|重新开始|开启|取消暂停|结束暂停|解除暂停|停止暂停)(?:对我的?|接收|我的?)?(?:报送)?(?:提醒|代收)|(?:取消|结束|解除)(?:代收|暂停)|(?:不用|别|不要)(?:再)?[\u4e00-\u9fff]{0,4}代收了?)(?:了|吧)?$/u;

type Piece =
  | 'me'
  | 'back'
  | 'at-work'
  | 'away'
  | 'over'
  | 'again'
  | 'gives'
  | 'reminder'
  | 'around';

const pieces = piecesBy<Piece>([
  ['me', wordsIn('我 给我 到我 回我 我这 我这边 我本人 我自己')],
  ['back', wordsIn('回来 上班 回单位 回局里 归队 出院')],
  ['at-work', wordsIn('回来上班 返岗 到岗 销假')],
  [
    'away',
    wordsIn('假 休假 年假 年休假 公休 病假 事假 产假 探亲假 出差 培训 学习 外出 住院 开会 休'),
  ],
  ['over', wordsIn('完 完了 结束 结束了 到期 到期了 好 好了 满 满了')],
  [
    'again',
    wordsIn(
      '还 还是 仍 仍然 继续 接着 照常 照旧 照样 重新 恢复 改 改回 改回来 换回 转回 以后 往后 今后',
    ),
  ],
  ['gives', wordsIn('发 发回 发给 推 推给 转 转给 通知 叫 收 由 归 回')],
  ['reminder', wordsIn('提醒 报送提醒 催报 代收 消息')],
  [
    'around',
    wordsIn(
      '了 吧 啦 哈 的 把 请 麻烦 可以 就 都 也 已 已经 刚 刚刚 今天 今早 今儿 从 起 开始 提前 那 好的 您好 你好 正常',
    ),
  ],
]);

/**
 * 恢复提醒; 我回来上班了，提醒还发给我; 休完假了，提醒改回我: who was away is back, or is to be reminded again. Nothing else may be said
 * with it: 提醒还发给我吗 asks, and 明天回来 is not yet so.
 */
export function saysResume(said: string): boolean {
  if (RESUMES.test(said)) return true;
  const clauses = said.split(/[，,。；;！!\s]+/u).filter((clause) => clause !== '');
  const read = clauses.filter((clause) => !NO_MORE.test(clause)).map((clause) => pieces(clause));
  if (read.some(({ rest }) => rest !== '')) return false;
  const says = read.map((one) => new Set(one.pieces));
  const has = (piece: Piece) => says.some((of) => of.has(piece));
  const isOver = says.some((of) => of.has('away') && of.has('over'));
  const isBack = has('at-work') || ((has('back') || isOver) && has('me'));
  const isAgain = has('again') || (has('gives') && has('me'));
  return isBack || (has('reminder') && isAgain);
}

/** 不用再发给小温了. */
const NO_MORE = /^(?:不用|别|不要|不必)再?(?:发|推|转|提醒|通知)给?[\u4e00-\u9fff]{2,3}了?$/u;
