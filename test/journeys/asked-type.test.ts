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

function ofUnits(): readonly Asked[] {
  const units = plan.units.filter(({ collective }) => !collective);
  return units.flatMap(({ name, aliases }, turn) => {
    const own = plan.tasks.filter((task) => task.units.includes(name));
    const led = own.filter((task) => task.units[0] === name);
    const groups = plan.groups.filter(({ memberUnits }) => memberUnits.includes(name));
    return asked(
      [name, aliases[0] ?? name],
      [
        ['有几项任务 一共几个活儿 承担多少项', says(`共${own.length}项`)],
        ['有哪些任务 都干啥 承担哪几项', says(...own.map(({ title }) => title))],
        ['牵头几项 牵头多少个任务', says(`牵头${led.length}项`, '没有牵头', '均不牵头', '不牵头')],
        ['在几个组 归哪些组', says(...groups.map(({ name: of }) => of), '不在')],
        ['报了没 交了吗 填了没有', matches(/^$/u)],
        ['还差几项没报 还欠哪些 哪些没交', matches(/未报|没有报/u)],
      ],
      turn,
    );
  });
}

/** What is dated without a number: each by its own words, told with its day. */
function ofPromises(): readonly Asked[] {
  return plan.tasks.flatMap(({ number, commitments }) =>
    commitments.flatMap(({ deadline, deadlineText }): readonly Asked[] =>
      deadline === null
        ? []
        : [{ text: `任务${number}哪些事有时间要求`, isTold: says(deadlineText ?? deadline) }],
    ),
  );
}

/** The first words of what a rule is about, with each of its own asks; the forms that are called 填报表 are looked up by that name. */
function ofRules(): readonly Asked[] {
  return plan.rules.flatMap(({ aspects, text }) =>
    aspects.flatMap(({ about, tells }): readonly Asked[] => {
      const asks = tells.find((one) => /[谁哪几什啥怎咋多]/u.test(one));
      const named = about[0];
      const words = text.replace(/[^\p{Script=Han}]/gu, '');
      const isOfIt = (said: string) => {
        const plainly = said.replace(/[^\p{Script=Han}]/gu, '');
        return Array.from({ length: words.length - 4 }, (_, at) => words.slice(at, at + 5)).some(
          (part) => plainly.includes(part),
        );
      };
      return asks === undefined || named === undefined || named === '填报表'
        ? []
        : [{ text: `${named}${asks}`, isTold: (said) => isOfIt(said) || UNSET.test(said) }];
    }),
  );
}

/** What is asked of the record once units have reported. */
const REPORTED: readonly (readonly [unit: string, told: string, asked: readonly Asked[]])[] = [
  [
    '区环卫管护中心',
    '任务28 建成公厕5座。问题：两座等供电。下一步：7月通电',
    [
      { text: '公厕完成了多少', isTold: says('5座') },
      { text: '公厕还差几座', isTold: says('还差3座') },
      { text: '公厕还差3座吧', isTold: matches(/^是的/u) },
      { text: '公厕谁报的', isTold: says('区环卫管护中心') },
      { text: '公厕什么时候报的', isTold: says('6月24日') },
      { text: '公厕卡在哪了', isTold: says('两座等供电') },
      { text: '公厕下一步干啥', isTold: says('7月通电') },
      { text: '公厕下一步啥时候', isTold: says('7月通电') },
      { text: '公厕过半没有', isTold: says('到了一半') },
      { text: '环卫报了啥', isTold: says('建成公厕5座') },
      { text: '环卫除了公厕别的都没报吧', isTold: matches(/^是的/u) },
      { text: '环卫那项几座了', isTold: says('5座') },
    ],
  ],
  [
    '区住房城乡建设局',
    '任务16 国有土地征收完成420户，拆除面积9.1万平方米',
    [
      { text: '征收还欠多少户', isTold: says('180户') },
      { text: '征收面积离目标还差多少', isTold: says('5.11') },
      { text: '征收到百分之几了', isTold: says('70%') },
      { text: '征收有啥困难', isTold: matches(/没有/u) },
      { text: '住建和环卫谁报得多', isTold: says('不作评价') },
      { text: '住建局报齐了没', isTold: says('未报：') },
    ],
  ],
];

/** Each asks alone, so that no question is of what was asked before it. */
async function untold(
  questions: readonly Asked[],
  reports: readonly (readonly [unit: string, told: string])[] = [],
): Promise<readonly string[]> {
  const seats = questions.map(
    (_, at): Seat => ({ userid: `u${at}`, name: `办${at}`, roles: [{ role: 'office' }] }),
  );
  const liaisons = reports.map(
    ([unit]): Seat => ({ userid: unit, name: `联${unit}`, roles: [{ role: 'liaison', unit }] }),
  );
  const office = await openTestOffice([...seats, ...liaisons]);
  office.setTime('2020-06-24 09:00');
  for (const [unit, told] of reports) {
    await office.say(unit, told);
    await office.say(unit, '确认');
  }
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

  test('is what is told of every unit', async () => {
    expect(await untold(ofUnits())).toEqual([]);
  });

  test('is what is told of every rule and of what is dated without a number', async () => {
    expect(await untold([...ofRules(), ...ofPromises()])).toEqual([]);
  });

  test('is what is told of the record once units have reported', async () => {
    const reports = REPORTED.map(([unit, told]) => [unit, told] as const);
    expect(
      await untold(
        REPORTED.flatMap(([, , ofIt]) => ofIt),
        reports,
      ),
    ).toEqual([]);
  });
});
