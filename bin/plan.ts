import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readConfig } from '../src/config.ts';
import type { Plan } from '../src/domain/plan.ts';
import { ConfigError } from '../src/errors.ts';
import { checkPlan } from '../src/plan/check/plan-check.ts';
import { checkRuleTrace, readRuleTrace, traceText } from '../src/plan/check/rule-trace.ts';
import { readNoticeFile, readPlanFile } from '../src/plan/plan-file.ts';
import { planSummary } from '../src/plan/plan-summary.ts';
import { planCounts, planReminders, planText } from '../src/wording/plan.ts';
import { endWithReader } from './end-with-reader.ts';

endWithReader();

const USAGE = `npm run plan -- verify [FILE]         核对计划文件与文件原文
npm run plan -- show [--json] [FILE]  打印计划
npm run plan -- trace [FILE]          工作运行机制逐句对照：原文、由哪一步办、哪个测试证明`;

const { values, positionals } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
const [command, given] = positionals;
try {
  process.exitCode = run(given ?? readConfig(process.env).planFile);
} catch (error) {
  if (!(error instanceof ConfigError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

function run(file: string): number {
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  if (command === 'verify') return verify(readPlanFile(file), file);
  if (command === 'trace') return trace(readPlanFile(file), file);
  if (command !== 'show') {
    console.error(USAGE);
    return 2;
  }
  const plan = readPlanFile(file);
  console.log(values.json ? JSON.stringify(planSummary(plan), null, 2) : planText(plan));
  return 0;
}

function verify(plan: Plan, file: string): number {
  const problems = checkPlan(plan, readNoticeFile(file, plan));
  for (const { place, problem } of problems) console.error(`${place}：${problem}`);
  if (problems.length === 0) console.log(`${planCounts(plan)}\n${planReminders(plan)}`);
  else console.error(`${file} 有${problems.length}处问题。`);
  return problems.length === 0 ? 0 : 1;
}

/** Every sentence of the mechanisms, with the step that carries it and the test that proves it. */
function trace(plan: Plan, file: string): number {
  const found = readRuleTrace(file);
  const problems = checkRuleTrace(plan, found, join(import.meta.dirname, '..'));
  console.log(traceText(plan, found));
  for (const problem of problems) console.error(problem);
  return problems.length === 0 ? 0 : 1;
}
