import { either } from '../pattern.ts';
import { matchesOf } from '../text/text.ts';
import type { DocumentFact, Skeleton, Span } from './span.ts';

/** The notice itself, as people call it. */
const NOTICE =
  '(?:这个|这份|该|本|此|咱们的?|指挥部的?)?(?:红头)?(?:文件|(?<!会议?的?)通知|发文|(?<!公)文)(?:的)?';

const FROM_ABOVE = '(?:(?:市里|省里|区里|市委|省委|上级|上面|市级)的?)';

/** Who gives a number is no question for the number of this notice. */
const GIVEN =
  '(?:的)?(?:登记|归|由|找|是?(?:谁|哪(?:个|家)?(?:单位|部门)?)(?:来)?(?:给|编|定|管|登|发))';

const FORMS: readonly (readonly [DocumentFact, RegExp])[] = [
  [
    'number',
    new RegExp(
      `(?<!(?:谁|哪家|哪个单位).{0,4})(?:文号|发文字号|文件号|${NOTICE}(?:编号|号码|字号|号是))(?!${GIVEN})|第几号文|几号文|(?:document|notice|reference) number`,
      'gu',
    ),
  ],
  [
    'attachments',
    new RegExp(
      either(
        /附件[\d一二三四五六七八九](?:讲|说|写|是)的?(?:什么|啥|哪)|附件[\d一二三四五六七八九](?:是|叫|的?(?:标题|名称|名字|题目))/u,
        /附件(?:清单|目录|列表|名称)|附件[\d一二三](?:[、和到至][\d一二三]){1,3}(?:分别|各|都)?是/u,
        /附件(?!\d).{0,4}(?:几|多少|哪些|有|是|叫|什么|名)|(?:几|多少|哪些|什么)(?:个|份)?附件|attachments?|annex/u,
      ),
      'gu',
    ),
  ],
  [
    'basis',
    new RegExp(
      either(
        `(?:依据|根据|依照|按照)(?:的)?(?:是)?(?:的)?${FROM_ABOVE}?(?:什么|哪|谁|啥)`,
        `按${FROM_ABOVE}?(?:的)?(?:什么|哪|啥)(?:个|份|一份)?(?:文件|通知|文)`,
        `${FROM_ABOVE}(?:什么|哪|啥)(?:个|份|一份)(?:文件|通知|文)|上级(?:文件|依据)(?:是|叫)`,
        /(?:依据|根据|依照|按照|按).{0,6}几号文|(?:什么|哪个|哪份|哪些|啥)(?:的)?(?:文件|通知)?(?:为|作)?依据|上位文件/u,
        `发\\W?20\\d\\d\\W{0,2}\\d+号|${NOTICE}依据|依据(?:的)?文件|依据是`,
      ),
      'gu',
    ),
  ],
  ['addressee', /主送|(?:发|印发|下发)给(?:了)?(?:谁|哪)|抄送/gu],
  [
    'date',
    new RegExp(
      `(?:印发|发文|成文|落款|发布|下发)(?:的)?(?:日期|时间|日子)|(?:印发|下发|发布)${NOTICE}(?:具体)?(?:的)?(?:日期|时间)|${NOTICE}(?:具体)?(?:日期|日子)|${NOTICE}(?:是)?(?:哪天|几月几号)(?=$)|落款(?:是|写的?是?)?(?=(?:什么时[候间]|啥时候?|哪天|哪年|几月|几号|何时))|${NOTICE}(?:是)?(?:什么时[候间]|啥时候?|哪天|哪年|几月|几号|何时)(?:印发|发|下|出|成文|公布|印)|(?:什么时[候间]|啥时候?|哪天|何时|几月几号)(?:印发|发布|下发|发文|印的|发的|出的|成文)|哪(?:一)?年的?(?:文件|通知)|(?:文件|通知)是哪(?:一)?年|when was (?:the|this) (?:notice|document)|date of (?:the|this) (?:notice|document)|(?:notice|document) (?:dated|issued)`,
      'gu',
    ),
  ],
  [
    'issuer',
    new RegExp(
      either(
        /(?:发文|印发|制发|下发|落款)(?:的)?(?:单位|机关|部门)|落款(?:是|写的?是?)?(?=谁|哪(?:个|家)?(?:单位|部门))/u,
        /(?:谁|哪(?:个|家)?(?:单位|部门)?)(?:印发|下发|发文|制发|发布|发|印|出)的/u,
        `${NOTICE}(?:是)?(?:谁|哪(?:个|家)?(?:单位|部门)?)(?:印|下)?发`,
        `${NOTICE}(?:是|算)(?:由)?[^，,。?谁哪什啥几何]{1,6}(?:印发|下发|制发|发|出)的(?=[吗吧么不]|对[吧吗不]|$)`,
        /who issued|issued by/u,
      ),
      'gu',
    ),
  ],
  [
    'purpose',
    /(?:为什么|为啥|为何)(?:要)?(?:成立|设立|组建|发|搞|建)|(?:成立|设立|组建|发文).{0,8}(?:是)?为了?(?:啥|什么)|(?:成立|设立|发文)(?:的)?(?:目的|原因|背景)|目的是什么/gu,
  ],
  ['title', new RegExp(`${NOTICE}(?:标题|全称|名称|名字|叫什么|题目|全名)|title of the`, 'gu')],
  ['all', /^(?:这个|这份|该|本)?(?:文件|通知)(?:是什么|是啥|介绍|基本情况|信息)?$/gu],
];

/** Without one of these nobody speaks of the notice. */
const MAY_SPEAK =
  /[文发印]|通知|附件|依据|根据|依照|按|主送|抄送|目的|成立|设立|组建|为什么|为啥|为何|notice|document|attach|annex|issued/u;

/** What a text asks of the notice itself: its number, its date, its issuer. */
export const documentIn = ({ text }: Pick<Skeleton, 'text'>): readonly Span[] =>
  (MAY_SPEAK.test(text) ? FORMS : []).flatMap(([fact, form]) =>
    matchesOf(form, text).map(({ index, 0: said }): Span => {
      return { start: index, end: index + said.length, key: `document:${fact}`, said };
    }),
  );
