/** A number as people write one: 28, 廿八, 二十八. */
export const NUMBER = '(?:\\d{1,4}|[零〇一二两三四五六七八九十百廿卅壹贰叁肆伍陆柒捌玖拾佰]{1,5})';
const ANOTHER = `(?:(?:[、,和及与跟&到至~-]|以及| and )(?:第|任务)?${NUMBER})`;
/** More than these one after the other are no list that somebody would write. */
const MOST = 40;
/** 7, 7至9, 7、8和9. */
export const LIST = `${NUMBER}${ANOTHER}{0,${MOST}}`;
export const SEVERAL = `${NUMBER}${ANOTHER}{1,${MOST}}`;

/** What is counted by 第…个 and is no task. */
const NO_TASK = '(?!责任|牵头|配合|参与|单位|部门|街|社区|成员|副)';

/**
 * The ways of naming tasks by number, the surer first; each has the number or the list of them as its first group.
 * 3项任务, 任务一共, 任务120套 and 第二个责任单位 name none.
 */
export const TASK_NUMBER_FORMS: readonly RegExp[] = [
  '(?:任务|\\btasks? ) ?(-\\d{1,3}|\\d{1,3}\\.\\d)(?!\\d)',
  `(?:编号|序号)(?:是|为)?:?(${NUMBER})(?!\\d)`,
  `^(${LIST})项(?=[谁的由牵责归内要目什哪除]|里(?:面|边|头)?[除和跟与]|$)`,
  `^(${SEVERAL})(?:(?:这|那)?[两二三四五六几](?:项|个|条|号)(?:任务|工作)?|项|号)?(?=[的都谁哪]|是不是|是否|由|归|责任|牵头|配合|分别|各)`,
  `(?:(?<![项号个条])任务|\\btasks?)(?:编号|序号|号)?(?:是|为)? ?(?:no\\.? ?|number ?|[#-])?第?(${LIST})(?:号|项)?(?![\\d%共般定直些样览起个年月日]|\\.\\d)`,
  `^(${NUMBER}项(?:[和跟与、]${NUMBER}项)+)(?=[的都谁哪归由]|分别|各)`,
  `第(${LIST})(?:号|项|条|个${NO_TASK})(?:重点)?(?:任务|工作)?`,
  `(?<![\\d.月\\]〕]|20\\d\\d )(${LIST})号(?:重点)?(?:任务|工作|项目)?(?![前线楼文令之以])`,
  '(?<![\\d.一])(\\d{1,3})任务',
  `(?:任务|工作):(${LIST})(?:号|项)?(?=[谁的都由归牵责分各哪什]|$)`,
  '(?<![a-z\\d])t(\\d{1,2})(?![\\d.a-z])|(?<![\\d.])(\\d{1,3})#',
  `第(${LIST})$`,
  `(?<=除[了去开]?)第?(${LIST})(?:号|项)?(?=(?:以|之)?外|还)`,
  '(?:#|№|\\bno\\.? ?|\\bnumber ?)(\\d{1,3})',
  '^(\\d{1,2}(?: \\d{1,2})*)(?=[谁哪的是归啥咋由牵什]|分别|$)',
  '^([二三]?十[一二三四五六七八九]|[二三]十)(?=谁|由谁|牵头|$)',
  `^(\\d{1,2}[、,和及与跟]\\d{1,2})(?=是|的|谁|归|由|一样)`,
].map((form) => new RegExp(form, 'gu'));
