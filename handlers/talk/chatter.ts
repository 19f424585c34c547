import { asksOnly } from '../../src/reading/act.ts';
import { findMentions } from '../../src/reading/names/mentions.ts';
import { either, sequence } from '../../src/reading/pattern.ts';
import type { QuestionReader } from '../../src/reading/reader.ts';
import { tellsNothing } from '../../src/reading/reports/no-report.ts';
import { clausesOf } from '../../src/reading/reports/report-clauses.ts';
import { sentencesOf } from '../../src/reading/reports/report-sentences.ts';
import { plain } from '../../src/reading/text/plain.ts';
import { FOR_ME } from '../../src/reading/words/spoken-to.ts';

/** Talk among people that the clerk only overhears: 稍等，下午报; a notice of a meeting; a link. Never a question to it. */
export function isChatter(text: string, { lexicon }: QuestionReader): boolean {
  const said = plain(text);
  if (ASKED.test(said) || FOR_ME.test(said) || asksOnly(said)) return false;
  if (CALLS_SOMEBODY.test(text.trim())) return true;
  const sentences = sentencesOf(said, clausesOf(said));
  const mentions = findMentions(said, lexicon);
  return (
    sentences.length > 0 &&
    sentences.every((sentence) => !sentence.asks && tellsNothing(sentence, mentions))
  );
}

/** @李办 上午的会改到三点: the bot's own name is gone by now, so somebody else is spoken to. */
const CALLS_SOMEBODY = /^[@＠](?!小?助手|机器人)[^\s@＠]{1,12}\s+\S/u;

const ASKED =
  /[?？]|吗|呢$|谁|哪|什么|啥|几[^乎]|多少|多久|多长时间|何时|为何|怎么|如何|是否|是不是|有没有|能不能|可不可以|要不要|算不算|帮我|[给发转]我|告诉我|写|翻译|推荐|(?:组长|牵头单位|成员|名单|任务清单|任务)都?(?:发|列)(?:一下|我|给我|出来)/u;

/** A notice to others (请各单位…参会): talk too, whatever of the plan it names. */
export const isNotice = (text: string, reader: QuestionReader): boolean =>
  ADDRESSED.test(plain(text)) && isChatter(text, reader);

const ADDRESSED = new RegExp(
  either(
    /^@(?:所有人|全体成员)/u,
    sequence(
      /^/u,
      either(
        /(?:今|明|后)[天日].{0,12}各(?:街道|单位|组|部门)|(?:谢谢|感谢)[^，。]{0,10}[，。,]|各(?:位|单位|组|街道|部门)/u,
        /.{0,20}请各(?:街道|单位|组|部门)|哈{2,}.{3,}|请(?:各|大家|有关|相关|全体|所有|参会)/u,
        /(?:今|明|后)[天日].{0,20}开.{0,16}会$|(?:会议)?通知[：:]|【(?:会议)?通知】/u,
        /[\u4e00-\u9fff]{0,3}(?:书记|区长|局长?|主任|总指挥|总)(?:刚才|刚刚|今天|昨天|在会上)?(?:强调|要求|指出|批示|说了?|讲)[：:，,]/u,
      ),
    ),
  ),
  'u',
);
