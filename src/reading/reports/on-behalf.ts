import { readUnitName } from '../names/unit-name.ts';
import { either, sequence } from '../pattern.ts';
import type { QuestionReader } from '../reader.ts';

/** A report that somebody makes for a unit of others. */
export interface OnBehalf {
  /** The canonical name of the unit; null where the words name none that is known. */
  readonly unit: string | null;
  /** What is reported. */
  readonly rest: string;
}

/** 代报区水务局任务13：…, 替水务局报：任务13…: for whom it is, and what; null for any other text. */
export function readOnBehalf(text: string, { lexicon }: QuestionReader): OnBehalf | null {
  const match = ON_BEHALF.exec(text);
  if (!match) return null;
  const { after = '', between = '' } = match.groups ?? {};
  const rest = text.slice(match[0].length);
  if (!/[\p{L}\p{N}]/u.test(rest)) return null;
  return { unit: readUnitName(after || between, lexicon), rest };
}

/** The name goes on to the task, a mark or a blank. */
const NAME = '[\\u4e00-\\u9fff]{2,16}?';
const ON_BEHALF = new RegExp(
  sequence(
    /^\s*/u,
    either(
      `[【[]?代报[】\\]]?[：:，,\\s]{0,4}(?<after>${NAME})?的?(?=任务|第|\\d|[：:，,\\s])`,
      `[代替帮](?<between>${NAME})(?:填报|上报|报送|报)(?:一下|下)?(?=任务|第|\\d|[：:，,\\s])`,
    ),
    /[：:，,\s]{0,4}/u,
  ),
  'u',
);
