import { sequence } from '../pattern.ts';
import { spanAt } from './place.ts';
import type { Skeleton, Span } from './span.ts';

/** What people hold in a unit, and what is asked of such people, beyond the posts that the notice names. */
const OF_A_UNIT = new RegExp(
  sequence(
    /U(?:的|里|现在的|现任)*/u,
    /((?:一把手|局长|副局长|主任|书记|部长|副部长|大队长|队长|院长|主席|领导|主要领导|主要负责人|负责人|负责同志|分管领导|分管副局长|分管局长|副书记|分管负责人|分管负责同志|联络员|联系人|总联络员|办公室主任|科长|经办人)|(?:的)?(?:联系电话|办公电话|电话号码|电话|座机|手机号|手机|联系方式|地址|办公地点|邮箱|传真))/u,
  ),
  'u',
);

const HEAD =
  '(?:一把手|负责人|[副]?(?:局长|主任|书记|部长|大队长|队长|院长|馆长|站长|所长|主席|经理|总经理))';
/** 水务局谁当局长. */
const HOLDS = new RegExp(
  `U(?:现在|目前)?(?:是|由)?(?:谁|哪位|哪个|什么人)(?:来)?(?:当|做|任|担任|是|兼)(?:的)?(${HEAD})`,
  'u',
);
/** 智管中心谁当主任, 图书馆馆长是谁: of a body that the notice names without anybody in it. */
const OF_A_BODY = new RegExp(
  `T(?:的|现在|目前|里)*(?:(?:是|由)?(?:谁|哪位|哪个|什么人)(?:来)?(?:当|做|任|担任|是|兼)(?:的)?(${HEAD})|(${HEAD})(?=是|叫|姓|$|[?？]|谁|的?(?:名|姓|电话)))`,
  'u',
);
const BODY = /(?:中心|办|馆|站|院|书房|公司|集团|平台|园区|基地|委员会|协会|队)$/u;

/** What is asked of the people of a unit or a body, by its name: 局长, 电话. */
export function personFactsIn(skeleton: Skeleton): readonly Span[] {
  const { text, mentions } = skeleton;
  const head = headIn(text, mentions);
  if (head) return [head];
  const match = OF_A_UNIT.exec(skeleton.skeleton) ?? HOLDS.exec(skeleton.skeleton);
  const [words, fact] = match ?? [];
  if (!match || words === undefined || fact === undefined) return [];
  return [
    { ...spanAt(skeleton, match.index, match.index + words.length, 'person-fact'), said: fact },
  ];
}

/** 宣传部长, 住建局长: the head of a unit, called by the last character of its name. */
function headIn(text: string, mentions: Skeleton['mentions']): Span | null {
  const unit = mentions.find(
    ({ end, meanings }) =>
      meanings.some(({ kind }) => kind === 'unit') &&
      /^长(?=[是叫姓谁,，?？]|$)/u.test(text.slice(end)),
  );
  if (!unit) return null;
  return {
    start: unit.start,
    end: unit.end + 1,
    key: 'person-fact',
    said: `${text.charAt(unit.end - 1)}长`,
  };
}

/** 智管中心主任: the body that the notice names without anybody in it, and what is asked of it. */
export function bodyFactIn({
  skeleton,
  text,
  mentions,
}: Pick<Skeleton, 'skeleton' | 'text' | 'mentions'>): {
  readonly body: string;
  readonly fact: string;
} | null {
  const found = OF_A_BODY.exec(skeleton);
  const fact = found?.[1] ?? found?.[2];
  const body = mentions
    .filter(({ meanings }) => meanings.some(({ kind }) => kind === 'task'))
    .map(({ start, end }) => text.slice(start, end))
    .find((words) => BODY.test(words));
  return fact && body ? { body, fact } : null;
}
