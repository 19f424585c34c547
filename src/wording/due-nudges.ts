import type { Charged } from '../domain/charged.ts';
import type { MatterRef } from '../domain/matter.ts';
import type { Plan } from '../domain/plan.ts';
import { matterTitled, numberedWord, shortDay } from './matters.ts';
import { seatInWords } from './seats.ts';
import { list } from './words.ts';

const chargedNames = (charged: readonly Charged[], plan: Plan): string =>
  list(charged.map((one) => seatInWords(one, plan)));

const answerWith = (ref: MatterRef): string =>
  `可回：${['进展：……', '办结：……'].map((word) => numberedWord(word, ref)).join(' / ')}`;

export const remindedOf = (ref: MatterRef, title: string, dueOn: string, called: string): string =>
  `【${called}】${matterTitled(ref, title)}${shortDay(dueOn)}前办结，请抓紧办理。${answerWith(ref)}`;

export const fallsDue = (ref: MatterRef, title: string): string =>
  `${matterTitled(ref, title)}今天到期，请今天办结。${answerWith(ref)}`;

export const isOverdueForYou = (ref: MatterRef, title: string, dueOn: string): string =>
  `${matterTitled(ref, title)}已于${shortDay(dueOn)}到期，还没有办结，已亮红。请尽快办结。${answerWith(ref)}`;

export const isOverdue = (
  ref: MatterRef,
  title: string,
  dueOn: string,
  owing: readonly Charged[],
  plan: Plan,
): string =>
  `${matterTitled(ref, title)}已于${shortDay(dueOn)}到期，${chargedNames(owing, plan)}还没有办结，已亮红。`;

export const unsignedFor = (ref: MatterRef, title: string, charged: Charged, plan: Plan): string =>
  `${matterTitled(ref, title)}已过一个工作日，${seatInWords(charged, plan)}还没有签收，请督促。`;

/** The office's list of Mondays. */
export const stillOverdue = (
  matters: readonly {
    readonly ref: MatterRef;
    readonly title: string;
    readonly dueOn: string;
    readonly owing: readonly Charged[];
  }[],
  plan: Plan,
): string =>
  [
    `超期未办结${matters.length}件：`,
    ...matters.map(
      ({ ref, title, dueOn, owing }) =>
        `· ${matterTitled(ref, title)}：${chargedNames(owing, plan)}，${shortDay(dueOn)}到期`,
    ),
  ].join('\n');
