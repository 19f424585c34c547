import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { Member, peopleOf } from '../domain/member.ts';
import type { Person } from '../domain/person.ts';
import type { Plan } from '../domain/plan.ts';
import { ConfigError } from '../errors.ts';
import { buildLexicon } from '../reading/names/lexicon.ts';
import { readUnitName } from '../reading/names/unit-name.ts';

/** The people of a members file (YAML); none without a file. Throws `ConfigError` that names each problem. */
export function readMembersFile(file: string | null, plan: Plan): readonly Person[] {
  if (file === null) return [];
  try {
    const members = z.array(Member).parse(parse(readFileSync(file, 'utf8')) ?? []);
    const lexicon = buildLexicon(plan);
    return peopleOf(members, {
      resolveUnit: (written) => readUnitName(written, lexicon),
      groups: plan.groups.map((group) => group.ordinal),
    });
  } catch (error) {
    const problem = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
    throw new ConfigError(`人员名单 ${file} 不能使用：${problem}`, { cause: error });
  }
}
