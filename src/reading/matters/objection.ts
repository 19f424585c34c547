import { either, sequence } from '../pattern.ts';

/** What somebody who was charged with something has against it. */
export interface Objection {
  /** All that is said of it, without that it was received. */
  readonly why: string;
  /** 能退吗: whether they may is asked. */
  readonly isAsked: boolean;
  /** 督办收到，不过……. */
  readonly isReceived: boolean;
}

const WHO = '(?:我们?|咱们?|本|我)(?:局|单位|中心|大队|组|街道|科|这边|方)?';
/** 不归我们管, 烧烤归城管, 我们只管监测, 井盖是燃气公司的. */
const NOT_OURS = new RegExp(
  either(
    `不(?:归|属于?|是|在|该|应该?由?)${WHO}(?:的)?(?:管|职责|职能|范围|权限|分内|负责|业务|[事活]|牵头)?`,
    `${WHO}(?:只|就|光)(?:是)?(?:管|负责|配合|做|监测)`,
    /(?:归|属于?|是|该|应该?|应当)(?:由|归)?(?!谁|哪|我|咱|本|不)[^，,。；;？?吗]{2,10}(?:管|负责|牵头|主责|的(?:事|活|职责|权属|范围|井|管线|设施)?)[的了吧]{0,2}$/u,
    /(?:归|属)(?!谁|哪|我|咱|本)[^，,。；;？?吗]{2,8}$/u,
    `(?:^|${WHO})(?:又|也|可|根本)?不是(?:主责|主办|牵头|责任|承办)(?:单位|部门)?`,
    /(?:管|办|牵头|协调|承办)不(?:了|动)|没有?(?:这个|这项)?(?:权限|职能|执法权|职责)/u,
  ),
  'u',
);
/** 能退吗, 请转给城管, 换个单位牵头行不行. */
const SENT_AWAY = new RegExp(
  sequence(
    /^(?:那|所以|因此|还是|就)?(?:我们?|咱们?)?(?:想|要)?/u,
    /(?:能不能|能否|可不可以|可否|是否可以|可以|能|请|麻烦|申请|建议|希望)?(?:给|帮我们?|把它|这个)?/u,
    /(?:退(?:回|了|掉|给(?:你们|办公室))?|转(?:给|交|到|派)?|改派|改由|派给|换(?:个|成|给)?|另(?:派|找|行)|交给|调整)/u,
    /[^，,。；;]{0,12}$/u,
  ),
  'u',
);
const RETURNS_ONLY =
  /^(?:那|所以)?(?:我们?)?(?:能不能|能否|可不可以|可否|可以|能)?退(?:回|了|掉)?(?:去|给你们)?(?:吗|么|不|行不行|可以吗)?[？?]?$/u;
const RECEIVED =
  /^(?:(?:批示|督办)[件单]?\d{0,3})?(?:都|已经?)?(?:收到|签收|知道|看到|收悉|接到)了?$/u;
const ASKS =
  /(?:吗|么|不|行不行|可不可以|可以吗|好不好|没有?)[？?]?$|[？?]$|^(?:能不能|能否|可不可以|可否)/u;
/** 进展：…, 存在问题：… are of a report. */
const REPORTS = /(?:进展|问题|下一步|打算|计划|经验)[：:]/u;
const LONGEST = 100;

/**
 * 这个井盖是燃气公司的，不归我们管，能退吗; 督办收到。不过烧烤归城管，请转给城管: that it is not theirs, of something that is named nowhere in it. Null for any
 * other text, and for one that only wants it sent away and says nothing of why or whose it is.
 */
export function objectionIn(text: string): Objection | null {
  const said = text.trim();
  if (said.length > LONGEST || REPORTS.test(said)) return null;
  const clauses = said
    .split(/[，,。；;！!\n]{1,2}|(?<=[？?])/u)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '');
  const isReceived = RECEIVED.test(clauses[0] ?? '');
  const told = clauses.slice(isReceived ? 1 : 0).map((one) => one.replace(BUT, ''));
  const isOthers = told.some((one) => NOT_OURS.test(one));
  const away = told.filter((one) => SENT_AWAY.test(one));
  if (!isOthers || told.some((one) => ASKS_WHOSE.test(one))) return null;
  const isAsked = away.some((one) => ASKS.test(one)) || told.some((one) => /吧$/u.test(one));
  const why = told.filter((one) => !RETURNS_ONLY.test(one)).join('，');
  return why === '' ? null : { why, isAsked, isReceived };
}

const BUT = /^(?:不过|但是?|可是?|只是|然而|其实)/u;
/** 这归谁管, 四组归了哪些档案 asks. */
const ASKS_WHOSE = /[归是由该][^，,。；;]{0,2}(?:谁|哪|什么|啥|几|多少)/u;
