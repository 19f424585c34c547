import {
  type Document,
  isNode,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type YAMLError,
} from 'yaml';
import { type Entry, Member, peopleOf } from '../domain/member.ts';
import type { Person } from '../domain/person.ts';
import type { Plan } from '../domain/plan.ts';
import { ConfigError } from '../errors.ts';
import { buildLexicon } from '../reading/names/lexicon.ts';
import { readUnitName } from '../reading/names/unit-name.ts';
import { readTextFile } from '../text-file.ts';

/** The people of a members file (YAML); none without a file. Throws `ConfigError` that names each problem, its line and person. */
export function readMembersFile(file: string | null, plan: Plan): readonly Person[] {
  if (file === null) return [];
  const text = readTextFile(file, '人员名单');
  try {
    const entries = entriesOf(text);
    const lexicon = buildLexicon(plan);
    return peopleOf(entries, {
      resolveUnit: (written) => readUnitName(written, lexicon),
      groups: plan.groups.map((group) => group.ordinal),
    });
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    throw new ConfigError(`人员名单 ${file} 不能使用：\n${problem}`, { cause: error });
  }
}

function entriesOf(text: string): readonly Entry[] {
  const read = writtenIn(text).map(({ line, value }) => ({
    line,
    value,
    ...Member.safeParse(value),
  }));
  const problems = read.flatMap(({ line, value, error }) =>
    error
      ? [`第${line}行${nameIn(value)}：${error.issues.map(({ message }) => message).join('；')}`]
      : [],
  );
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return read.flatMap(({ line, data }) => (data ? [{ line, ...data }] : []));
}

/** An entry as it stands in the file. */
interface Written {
  readonly line: number;
  readonly value: unknown;
}

/** In the failsafe schema of YAML every scalar is the text that is written: a userid of digits, with or without quotes. */
function writtenIn(text: string): readonly Written[] {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { schema: 'failsafe', lineCounter });
  if (document.errors.length > 0) throw new Error(document.errors.map(faultOf).join('\n'));
  const { contents } = document;
  if (contents === null) return [];
  if (!isSeq(contents)) throw new Error('应是一张名单：每人一行，以“- ”开头');
  return contents.items.map((item) => {
    const { line } = lineCounter.linePos(isNode(item) ? (item.range?.[0] ?? 0) : 0);
    return { line, value: isNode(item) ? writtenAs(item, document, line) : item };
  });
}

function writtenAs(item: Node, document: Document.Parsed, line: number): unknown {
  try {
    return item.toJS(document);
  } catch (error) {
    throw new Error(`第${line}行：以“*”开头的文字请加引号`, { cause: error });
  }
}

const FAULTS: Readonly<Record<string, string>> = {
  BAD_INDENT: '缩进不对，或者前面少了括号',
  DUPLICATE_KEY: '同一项写了两次',
  MISSING_CHAR: '少了引号、括号、冒号或“- ”',
  MULTIPLE_DOCS: '“---”把名单分成了几份，请去掉',
  TAB_AS_INDENT: '缩进用了制表符，请改用空格',
};

function faultOf({ code, linePos }: YAMLError): string {
  const place = linePos ? `第${linePos[0].line}行第${linePos[0].col}列` : '';
  return `${place}：${FAULTS[code] ?? `写法有误（${code}）`}`;
}

function nameIn(value: unknown): string {
  const isNamed = typeof value === 'object' && value !== null && 'name' in value;
  return isNamed && typeof value.name === 'string' ? value.name : '';
}
