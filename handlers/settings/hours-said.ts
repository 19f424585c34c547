import type { Intent } from '../../src/domain/intent.ts';
import { plain } from '../../src/reading/text/plain.ts';
import { clausesBy } from '../../src/reading/wishes.ts';
import { wordsIn } from '../../src/reading/words/pieces.ts';

type Says = 'reminder' | 'hour' | 'quiet' | 'sends' | 'no-more' | 'sets' | 'me' | 'fills';

const hear = clausesBy<Says>([
  ['reminder', wordsIn('提醒 提示 催报 消息 通知 推送')],
  ['hour', wordsIn('提醒时间 提醒时刻 提醒的时间 提醒的点儿 点儿 时间 时刻 钟点 定')],
  ['quiet', wordsIn('免打扰 免打扰时段 免打扰时间 不打扰 静音时段 静默时段 勿扰 勿扰时段')],
  ['sends', wordsIn('发 发出 发送 推 推送')],
  ['no-more', wordsIn('不发 别发 甭发 不推 别推 不要发 不用发 停发 不再发')],
  [
    'sets',
    wordsIn(
      '设置 设 设成 设为 设到 设上 设定 改 改到 改成 改为 改在 改一下 调 调到 调整 调成 调一下 挪到 定在 定为 定成 换成 换到 提前到 推迟到 以后 今后 往后 每天 都',
    ),
  ],
  ['me', wordsIn('我 我们 俺 给我 本人')],
  [
    'fills',
    wordsIn(
      '每晚 每天 夜里 夜间 晚间 次日 第二天 时段 之间 整个 这段 办公室 商量 商量了 经研究 考虑',
    ),
  ],
]);

const LONGEST = 60;

/**
 * 提醒时间改到上午8点半, 以后的提醒都早上八点半发, 免打扰19:00到8:30: when reminders go out, as the office would have it for everybody. Null for any other text, and
 * for whoever speaks of themselves.
 */
export function readHoursWished(text: string): Intent | null {
  const said = plain(text);
  if (said.length > LONGEST || !MAY_BE.test(said)) return null;
  const clauses = hear(said);
  const says = new Set(clauses.flatMap((clause) => [...clause.says]));
  const isTimed = clauses.some(({ times }) => times.some((one) => CLOCK.test(one)));
  const meant = clauses.filter(({ unknown }) => unknown.length === 0);
  if (!isTimed || says.has('me') || clauses.length - meant.length > 2) return null;
  const known = new Set(meant.flatMap((clause) => [...clause.says]));
  if (known.has('quiet') || (known.has('no-more') && (known.has('sets') || known.has('reminder'))))
    return { kind: 'ask-how-to-set', what: '免打扰时段', hours: true };
  const isOfReminders = known.has('reminder') || clauses.some((one) => one.text.includes('提醒'));
  return isOfReminders && (known.has('sets') || known.has('hour') || known.has('sends'))
    ? { kind: 'ask-how-to-set', what: '提醒时间', hours: true }
    : null;
}

const MAY_BE = /[提题]醒|提示|打扰|勿扰|静音|静默|推送|消息/u;
const CLOCK = /\d{1,2}[:：]\d{2}|[点时]/u;
