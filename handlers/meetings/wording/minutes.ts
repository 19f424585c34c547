import { shortDay } from '../../../src/wording/matters.ts';
import { list } from '../../../src/wording/words.ts';
import type { Meeting } from '../record.ts';
import { typeInWords, whenInWords } from './plans.ts';

/** 关于停车场选址的会议纪要. */
export const minutesTitle = ({ agenda }: Pick<Meeting, 'agenda'>): string =>
  `关于${agenda.replace(/^(?:研究|讨论|部署)/u, '')}的会议纪要`;

/** What was reported, and nothing besides. */
export const minutesText = (
  meeting: Meeting,
  { attended, decisions }: NonNullable<Meeting['record']>,
): string =>
  [
    `${whenInWords(meeting)}，在${meeting.place ?? ''}召开${typeInWords(meeting)}，议题是${meeting.agenda}。到会：${attended}。`,
    ...(decisions.length === 0 ? ['会议没有议定事项。'] : ['会议议定：']),
    ...decisions.map(
      ({ text, units, dueOn }, at) => `${at + 1}.由${list(units)}于${shortDay(dueOn)}前${text}。`,
    ),
  ].join('\n');
