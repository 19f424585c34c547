import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { Plan } from '../domain/plan.ts';
import { ConfigError } from '../errors.ts';
import { readTextFile } from '../text-file.ts';
import { checkParameters } from './check/parameter-check.ts';

/**
 * The plan of a plan file (YAML). Throws `ConfigError` that names each problem with its place in the file. `parsed` says
 * what the text holds.
 */
export function readPlanFile(file: string, parsed: (text: string) => unknown = parse): Plan {
  const text = readTextFile(file, '计划文件');
  return reading(file, () => runnable(Plan.parse(parsed(text))));
}

/** A plan whose parameters the clock can run by; the rest of it is for `plan -- verify` to judge. */
function runnable(plan: Plan): Plan {
  const problems = checkParameters(plan).map(({ place, problem }) => `${place}：${problem}`);
  if (problems.length > 0) throw new Error(problems.join('；'));
  return plan;
}

/** The text of the notice, which stands beside the plan file. */
export function readNoticeFile(planFile: string, plan: Plan): string {
  return readTextFile(join(dirname(planFile), plan.source), '计划文件的原文');
}

function reading<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    const problem = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
    throw new ConfigError(`计划文件 ${file} 不能使用：${problem}`, { cause: error });
  }
}
