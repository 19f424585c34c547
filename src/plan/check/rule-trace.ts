import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Plan, Rule } from '../../domain/plan.ts';
import { ConfigError } from '../../errors.ts';
import { readTextFile } from '../../text-file.ts';

/** One phrase of a rule, with what carries it and the test that proves it. */
const Carried = z.strictObject({
  /** The rule's own words. */
  says: z.string().min(1),
  /** The file that carries it, and a name that stands in it: a step, a function. */
  in: z.string().regex(/^(?:handlers|src)\/\S+\.ts#\S+$/u),
  /** A test file, and the words of a test in it. */
  test: z.string().regex(/^test\/\S+\.test\.ts › .+$/u),
});
export type Carried = z.infer<typeof Carried>;

/** Which step or rule of the code carries each sentence of the notice's mechanisms (附件2), by the rule's id. */
export const RuleTrace = z.record(
  z.string(),
  z.strictObject({
    carried: z.array(Carried).min(1),
    /** Words of the rule that ask for nothing by themselves. */
    idle: z.array(z.string().min(1)).default([]),
  }),
);
export type RuleTrace = z.infer<typeof RuleTrace>;

/** Beside the plan, under its name: plans/tianqiao-2020.trace.yaml. Throws `ConfigError` where there is none or it is misshapen. */
export function readRuleTrace(planFile: string): RuleTrace {
  const file = planFile.replace(/\.ya?ml$/u, '.trace.yaml');
  const read = RuleTrace.safeParse(parse(readTextFile(file, '制度对照表')));
  if (read.success) return read.data;
  throw new ConfigError(`制度对照表 ${file} 不能使用：${z.prettifyError(read.error)}`);
}

/** The rules that must be traced: every sentence of 附件2. */
export const tracedRules = ({ rules }: Plan): readonly Rule[] =>
  rules.filter(({ place }) => place.startsWith('附件2'));

/** What is wrong with a trace: words that nothing carries, and code and tests that are not there. `root` holds the code. */
export function checkRuleTrace(plan: Plan, trace: RuleTrace, root: string): readonly string[] {
  const known = tracedRules(plan);
  const strangers = Object.keys(trace).filter((id) => !known.some((rule) => rule.id === id));
  return [
    ...strangers.map((id) => `${id}：文件里没有这一条`),
    ...known.flatMap((rule) => problemsOf(rule, trace, root)),
  ];
}

function problemsOf({ id, place, text }: Rule, trace: RuleTrace, root: string): readonly string[] {
  const entry = trace[id];
  if (!entry) return [`${place} ${id}：没有对应的步骤`];
  const { carried, idle } = entry;
  const quotes = [...carried.map(({ says }) => says), ...idle];
  const left = quotes.reduce((rest, quote) => rest.replaceAll(quote, ' '), text);
  return [
    ...quotes
      .filter((quote) => !text.includes(quote))
      .map((quote) => `${place}：原文没有“${quote}”`),
    ...[...left.matchAll(/\p{Script=Han}{2,}/gu)].map(
      ([words]) => `${place}：“${words}”没有对应的步骤`,
    ),
    ...carried.flatMap((one) => missingIn(one, place, root)),
  ];
}

function missingIn({ says, in: code, test }: Carried, place: string, root: string) {
  const [file = '', name = ''] = code.split('#');
  const [testFile = '', title = ''] = test.split(' › ');
  return [
    ...(holds(join(root, file), name) ? [] : [`${place}“${says}”：没有 ${code}`]),
    ...(holds(join(root, testFile), title) ? [] : [`${place}“${says}”：没有测试 ${test}`]),
  ];
}

const holds = (file: string, words: string): boolean =>
  existsSync(file) && readFileSync(file, 'utf8').includes(words);

/** The whole table to read: each sentence with its place, and below it what carries each of its phrases. */
export const traceText = (plan: Plan, trace: RuleTrace): string =>
  tracedRules(plan)
    .map(({ id, place, text }) =>
      [
        `${place} ${text}`,
        ...(trace[id]?.carried ?? []).map(
          ({ says, in: code, test }) => `  “${says}” ${code} ${test}`,
        ),
      ].join('\n'),
    )
    .join('\n');
