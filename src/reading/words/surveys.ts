import { either, sequence } from '../pattern.ts';

const SURVEY = '(?:普查|摸[底排查清]|梳理|清点|盘点|统计)';

/** 普查历史建筑31处, 全区共摸排困难户120户: by this it is only learnt how many there are; 摸排出, 摸底完 and 普查了 tell of the work. */
export const SURVEYED = new RegExp(
  sequence(
    SURVEY,
    /(?:摸[底排查]|排查|统计|登记|核实|建档)?(?![出完好了到清成])(?:有|在册|全区|辖区)?(?<thing>[\u4e00-\u9fff“”A-Za-z]{1,14})$/u,
  ),
  'u',
);
/** A goal that wants it: 完成历史建筑普查. */
export const WANTS_SURVEY = new RegExp(SURVEY, 'u');

/** 已摸底38所, 到4月底摸排31处, 累计普查, 完成摸底: told as work, up to a day or with a word that says that it was done. */
export const SURVEY_DONE = new RegExp(
  either(
    /已|完成|累计|了(?!解)|新增|实[现际]|截[至止]|至今|今年|年初以来|本[月季周年]|当月|这个?月/u,
    /(?:[到至]|\d{1,2}|上|[一二三四]季度|半)(?:\d{0,2}月|年)/u,
  ),
  'u',
);
