import { describe, expect, test } from '@jest/globals';
import type { Target, Task } from '../../src/domain/plan.ts';
import { openTestOffice, type Seat } from '../support/office.ts';
import { plan } from '../support/readers.ts';

/** What is asked, and whether an answer has something of its kind, or says plainly that nothing of it is set or on record. */
interface Asked {
  readonly text: string;
  readonly isTold: (said: string) => boolean;
}

const UNSET =
  /(?:没有|未)[^。]{0,60}(?:规定|写明|写到|列出|完成日期|目的)|还没有|尚未|未报|未亮灯|不计迟报/u;
const DAY = /\d月|\d日|年底|年内/u;

const says =
  (...words: readonly string[]) =>
  (said: string): boolean =>
    words.some((one) => said.includes(one));
const matches = (form: RegExp) => (said: string) => form.test(said) || UNSET.test(said);

/** Each way of asking with what must be told; of a way, one wording after the other is taken. */
type Ways = readonly (readonly [wordings: string, isTold: (said: string) => boolean])[];

const wordings = (words: string): readonly string[] => words.split(' ');

/** Of the names one after the other is taken too. */
const asked = (names: readonly string[], ways: Ways, turn: number): readonly Asked[] =>
  ways.map(([words, isTold], way) => {
    const all = wordings(words);
    const name = names[(turn + way) % names.length] ?? '';
    return { text: `${name}${all[(turn + way) % all.length]}`, isTold };
  });

function ofTask(task: Task): readonly Asked[] {
  const { number, title, content, topics, units } = task;
  const [lead = ''] = units;
  const group = plan.groups.find(({ ordinal }) => ordinal === task.group);
  const stranger = plan.units.find((one) => !units.includes(one.name) && !one.collective);
  const clauses = content.split(/[，。；、]/u).filter((one) => one.length > 5);
  const names = [topics[0] ?? title, `任务${number}`];
  return asked(
    names,
    [
      ['谁牵头 归谁管 谁负责啊 是哪家在弄 谁的活儿 谁挑头 该谁干', says(lead)],
      ['什么时候完成 几号前要完 到啥时候 最晚到几月 得干到哪天 多会儿完', matches(DAY)],
      ['几个责任单位 一共多少家单位 涉及几家 多少家一起弄', matches(/[\d一二三四五六七八九]+家/u)],
      ['归哪个组 是第几组的 哪个工作组管 属于哪个组', says(group?.short ?? '')],
      ['的组长是谁 那个组谁是组长', says(group?.leader ?? '')],
      ['怎么干 都包括啥 要做哪些事 有啥具体要求', says(...clauses, content.slice(0, 8))],
      ['为什么要搞 凭什么要做 图啥 的目的是什么', matches(/目的|原因/u)],
      ['在哪儿弄 在什么地方 放在哪个位置 在哪几个街道搞', matches(/街道|路段|位置/u)],
      [`是不是${lead}牵头 归${lead}管吗 是${lead}牵头的吧`, matches(/^是的/u)],
      [
        `是不是${stranger?.name}牵头 归${stranger?.name}管吗 有${stranger?.name}的事吗`,
        matches(/^(?:不|没)/u),
      ],
      ['完成了多少 干了多少了 到百分之几了 弄完几成了', matches(/^$/u)],
      ['谁报的 什么时候报的 报了没 填了没 有没有报', matches(/^$/u)],
      ['为啥还没动静 卡在哪了 有啥问题 怎么还没报', matches(/^$|没有/u)],
      ['弄到哪一步了 进展如何 情况咋样', matches(/^$/u)],
      ['下一步干啥 接下来怎么打算 下步计划呢', matches(/^$/u)],
    ],
    number,
  );
}

function ofTarget(task: Task, { metric, aliases, unit, value }: Target): readonly Asked[] {
  const measure = unit === '%' ? '%' : (unit.split('（')[0] ?? unit);
  const other = value > 50 ? value - 3 : value + 3;
  const [alias = metric] = aliases;
  return asked(
    [metric, alias],
    [
      ['目标是多少 得完成多少 定了多少 要求达到多少', says(String(value))],
      ['什么时候完成 截止到哪天 到几月 时间节点是啥', matches(DAY)],
      ['谁牵头 是谁的任务 哪家干', says(task.units[0] ?? '')],
      [
        `是不是${value}${measure} 是${value}${measure}吧 定的是${value}${measure}吗`,
        matches(/^是/u),
      ],
      [
        `是不是${other}${measure} 是${other}${measure}吧 要${other}${measure}对不对`,
        matches(/^不/u),
      ],
    ],
    task.number,
  );
}

function ofPeople(): readonly Asked[] {
  const ofPosts = plan.posts.flatMap(({ body, title, holders }) =>
    holders.flatMap((holder): readonly Asked[] => [
      { text: `${body}${title}是不是${holder}`, isTold: matches(/^是/u) },
      { text: `${holder}是${body}${title}吗`, isTold: matches(/^是/u) },
      { text: `王建国是${body}${title}吗`, isTold: matches(/^不是/u) },
    ]),
  );
  const ofGroups = plan.groups.flatMap(({ short, leader, ordinal }): readonly Asked[] => [
    { text: `${short}组一把手是哪位`, isTold: says(leader) },
    { text: `第${ordinal}组组长是王建国吧`, isTold: matches(/^不是/u) },
    { text: `${short}组一共几个活儿`, isTold: matches(/共\d+项/u) },
  ]);
  return [...ofPosts, ...ofGroups];
}

/** A count word has its own subject: a number of a task is no count of them, and one thing with another is no list of all. */
function ofNumbersClaimed(): readonly Asked[] {
  const units = plan.units.filter(({ collective }) => !collective);
  return units.flatMap(({ name, aliases: [called = name] }) => {
    const own = plan.tasks.filter((task) => task.units.includes(name)).map((task) => task.number);
    const [first = 0, second] = own;
    const other = plan.tasks.find(({ number }) => !own.includes(number))?.number ?? 0;
    if (second === undefined)
      return [{ text: `${called}就${first}项吧`, isTold: matches(/^是的/u) }];
    return [
      { text: `${called}有${first}项吧`, isTold: matches(/^(?!不)/u) },
      { text: `${called}就${own.join(' ')}这几项吧`, isTold: matches(/^是的/u) },
      { text: `${called}是${first}和${other}两项吧`, isTold: matches(/^不全是/u) },
    ];
  });
}

function ofThingsTogether(): readonly Asked[] {
  const things = plan.tasks.flatMap(({ number, targets }) =>
    targets.map(({ metric, aliases }) => ({ task: number, name: aliases[0] ?? metric })),
  );
  return things.flatMap((one, at): readonly Asked[] => {
    const other = things[(at * 7 + 3) % things.length] ?? one;
    const next = things[at + 1];
    const apart = {
      text: `${one.name}和${other.name}是一项任务吗`,
      isTold: other.task === one.task ? matches(/^是的/u) : matches(/^不是/u),
    };
    if (other.name === one.name) return [];
    if (next?.task !== one.task) return [apart];
    return [
      apart,
      { text: `${one.name}、${next.name}这俩是一个任务不`, isTold: matches(/^是的/u) },
    ];
  });
}

/** Each asks alone, so that no question is of what was asked before it. */
async function untold(questions: readonly Asked[]): Promise<readonly string[]> {
  const seats = questions.map(
    (_, at): Seat => ({ userid: `u${at}`, name: `办${at}`, roles: [{ role: 'office' }] }),
  );
  const office = await openTestOffice(seats);
  const found: string[] = [];
  for (const [at, { text, isTold }] of questions.entries()) {
    const said = await office.say(`u${at}`, text);
    if (!isTold(said.text)) found.push(`${text}: ${said.text.slice(0, 80)}`);
  }
  expect(office.errors).toEqual([]);
  await office.close();
  return found;
}

describe('who, when, how many, which, why, where, how, or whether it is so', () => {
  test.each(plan.groups)(
    'is what is told of the tasks of $name, or that it is not set',
    async (group) => {
      const tasks = plan.tasks.filter((task) => task.group === group.ordinal);
      expect(await untold(tasks.flatMap(ofTask))).toEqual([]);
    },
  );

  test('is what is told of every number', async () => {
    const ofAll = plan.tasks.flatMap((task) => task.targets.flatMap((one) => ofTarget(task, one)));
    expect(await untold(ofAll)).toEqual([]);
  });

  test('is what is told of every post and every group', async () => {
    expect(await untold(ofPeople())).toEqual([]);
  });

  test('is told of tasks that are called by their numbers, and of things that stand in one of them', async () => {
    expect(await untold([...ofNumbersClaimed(), ...ofThingsTogether()])).toEqual([]);
  });
});
