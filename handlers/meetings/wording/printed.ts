import type { Plan } from '../../../src/domain/plan.ts';
import { groupOf } from '../../../src/domain/plan-lookups.ts';
import {
  PLAIN_DOCUMENT,
  type PrintedDocument,
  paragraphsOf,
} from '../../../src/domain/printed-document.ts';
import { list } from '../../../src/wording/words.ts';
import type { Meeting } from '../record.ts';
import { announcedOn } from '../rules.ts';
import { typeInWords, whenInWords } from './plans.ts';

/** 会议通知 for those on the list, as it is printed; without a date as long as it is not sent. */
export function noticePrinted(meeting: Meeting, plan: Plan): PrintedDocument {
  const { agenda, place, invitees, materials } = meeting;
  const body = [
    `定于${whenInWords(meeting)}召开${typeInWords(meeting)}，现将有关事项通知如下：`,
    `一、时间：${whenInWords(meeting)}`,
    `二、地点：${place ?? '待定'}`,
    `三、议题：${agenda}`,
    `四、参加：${list(invitees.map(({ name }) => name))}`,
    ...(materials.length === 0
      ? []
      : [`五、材料：${materials.map(({ unit, what }) => `${unit}准备${what}`).join('；')}`]),
    '请参会单位接到通知后回执；因故不能参加的，请说明理由。',
  ].join('\n');
  return {
    ...PLAIN_DOCUMENT,
    title: `关于召开${typeInWords(meeting)}的通知`,
    sendTo: '各参会单位',
    body: paragraphsOf(body),
    issuers: [hostOnPaper(meeting, plan)],
    issuedOn: announcedOn(meeting),
  };
}

/** Who sends it: the group by its name, or the office. */
const hostOnPaper = ({ group }: Meeting, plan: Plan): string =>
  group === null ? plan.command.office.name : groupOf(plan, group).name;

/** 会议2通知.docx. */
export const noticePrintedName = ({ id }: Pick<Meeting, 'id'>): string => `会议${id}通知.docx`;
