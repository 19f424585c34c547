import { resolve } from 'node:path';
import type { Plan } from '../../src/domain/plan.ts';
import { readPlanFile } from '../../src/plan/plan-file.ts';

declare global {
  /** By the path of their files, the plans that were read in this process, as JSON; kept by the environment. */
  var plansRead: Map<string, string>;
}

/**
 * The plan of a file, whose YAML is read once in a process. It is handed on as text, because each test file has a realm
 * and modules of its own.
 */
export function planIn(file: string): Plan {
  const path = resolve(file);
  const known = globalThis.plansRead.get(path);
  if (known !== undefined) return JSON.parse(known);
  const plan = readPlanFile(path);
  globalThis.plansRead.set(path, JSON.stringify(plan));
  return plan;
}
