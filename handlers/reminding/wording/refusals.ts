import { groupOf } from '../../../src/domain/plan-lookups.ts';
import type { RemindingReason } from '../../../src/domain/urging.ts';
import { momentInWords, periodInWords } from '../../../src/wording/periods.ts';
import { refusals } from '../../../src/wording/refusals.ts';
import { dayInWords, list } from '../../../src/wording/words.ts';

/** Why the office says no, and what to do. */
export const refused = refusals<RemindingReason>(
  {
    'urged-lately': (reason) =>
      `${reason.byName}${momentInWords(reason.at)}刚催过，两次催报至少隔${reason.hours}小时，${momentInWords(reason.again)}以后可以再催。`,
    'urge-own-group-only': (reason, plan) =>
      `${groupOf(plan, reason.group).name}的单位由该组或指挥部办公室催报。`,
    'nobody-missing': (reason, plan) =>
      `${reason.group === null ? '' : groupOf(plan, reason.group).name}${periodInWords(reason.period)}${reason.units ? list(reason.units) : '各责任单位'}均已报送，没有要催的。`,
    'no-part-in-task': ({ unit, tasks, own }) =>
      `${unit}不在任务${tasks.join('、')}的责任单位里，没有催。${own.length > 0 ? `该单位承担的是任务${own.join('、')}。` : ''}`,
    'pause-incomplete': ({ isOffice, ...reason }) =>
      isOffice ? `${pauseLacks(reason)}${OF_UNITS}` : pauseLacks(reason),
    'no-such-cover': (reason) =>
      `没有查到已登记的“${reason.name}”，没有暂停。请核对姓名，或请其先登记。`,
    'which-cover': (reason) =>
      `叫“${reason.name}”的不止一位，没有暂停。请连单位一起写，如“由区某局${reason.name}代收”。`,
    'day-passed': (reason) => `${dayInWords(reason.day)}已经过去，没有登记。请核对日期。`,
    'moment-passed': (reason) =>
      `${momentInWords(reason.at)}已经过了，没有登记。请写一个之后的时间，如“明天上午9点再提醒”。`,
    'quiet-hours': (reason) =>
      `${reason.from}至次日${reason.until}不打扰，没有登记。请换个时间，如“明天上午9点再提醒”。`,
    'nothing-to-sign': () => '最近没有要您签收的消息。',
  },
  ['pause-incomplete'],
);

type Lacking = Pick<
  Extract<RemindingReason, { readonly kind: 'pause-incomplete' }>,
  'lacks' | 'until' | 'cover'
>;

/** What was said is taken up, and only what lacks is asked for. */
function pauseLacks({ lacks, until, cover }: Lacking): string {
  const when = until === null ? '7月20日' : dayInWords(until);
  switch (lacks) {
    case 'both':
      return '提醒可以停，请写明停到哪天、由谁代收，如“暂停提醒到7月20日，由李四代收”。没有代收的人，提醒不能停；报上去以后就不再提醒。';
    case 'cover':
      return `可以停到${when}。还没有停：请写明由谁代收，如“由李四代收”。没有代收的人，提醒不能停；报上去以后就不再提醒。`;
    case 'until':
      return `可以由${cover}代收。还没有停：请写明停到哪天，如“到7月20日”。`;
  }
}

/** The office may mean what is sent to the units. */
const OF_UNITS =
  '\n要停的是发给各单位的提醒，请回“暂停月报提醒”或“暂停季报提醒”，到时再回“恢复月报提醒”“恢复季报提醒”。';
