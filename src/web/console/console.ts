import { readFileSync } from 'node:fs';
import type { Plan } from '../../domain/plan.ts';
import type { PrintedFile } from '../../exports/file-of.ts';
import type { Stage } from '../../rehearsal/stage.ts';
import { boardStyle } from '../board.ts';
import { createFormTokens } from './form-tokens.ts';
import { createOperatorDesk, type OperatorDeskParts } from './operator-desk.ts';
import { deeds } from './rehearsal-deeds.ts';
import { rehearsalPage } from './rehearsal-page.ts';

export interface ConsoleParts extends Omit<OperatorDeskParts, 'tokens'> {
  readonly plan: Plan;
  /** The rehearsal, which nobody pays for before somebody looks at it. */
  openStage(): Promise<Stage>;
}

/** What is shown of the console. */
export type Shown =
  | { readonly kind: 'page'; readonly markup: string }
  | { readonly kind: 'text'; readonly type: string; readonly text: string }
  /** To be put away under a name. */
  | { readonly kind: 'file'; readonly file: PrintedFile };

/** The pages for whoever sits at this machine. */
export interface Console {
  /** Null for an address that shows nothing. */
  show(path: string, query: URLSearchParams): Promise<Shown | null>;
  /** Where to look after a form; null for an address that takes none. Throws `StrangerError` for a form that no page of ours has given. */
  take(path: string, form: URLSearchParams): Promise<string | null>;
}

const ROOT = '/console';

export function createConsole(parts: ConsoleParts): Console {
  const tokens = createFormTokens();
  const operator = createOperatorDesk({ ...parts, tokens });
  const style = `${boardStyle()}\n${besideUs('console.css')}`;
  const [script, icon] = [besideUs('script.js'), besideUs('icon.svg')];
  let opening: Promise<Stage> | null = null;
  const stage = () => {
    opening ??= parts.openStage();
    return opening;
  };
  let [seen, notice, written] = [0, '', ''];

  return {
    async show(path, query) {
      switch (path) {
        case ROOT:
          return { kind: 'page', markup: await rehearsal() };
        case `${ROOT}/operator`:
          return { kind: 'page', markup: await operator.page(query.get('test')) };
        case `${ROOT}/style.css`:
          return { kind: 'text', type: 'text/css', text: style };
        case `${ROOT}/script.js`:
          return { kind: 'text', type: 'text/javascript', text: script };
        case `${ROOT}/icon.svg`:
          return { kind: 'text', type: 'image/svg+xml', text: icon };
        case `${ROOT}/rehearsal.jsonl`:
          return { kind: 'file', file: await saved() };
        case `${ROOT}/board/style.css`:
          return { kind: 'text', type: 'text/css', text: boardStyle() };
        default:
          return (await fileAt(path)) ?? boardAt(path);
      }
    },
    async take(path, form) {
      if (path === `${ROOT}/operator/test`) {
        tokens.check(path, form);
        return operator.test(form.get('person') ?? '');
      }
      const deed = deeds.get(path);
      if (!deed) return null;
      tokens.check(path, form);
      return act(await stage(), deed, form);
    },
  };

  async function act(
    on: Stage,
    deed: NonNullable<ReturnType<typeof deeds.get>>,
    form: URLSearchParams,
  ): Promise<string> {
    const before = on.scene();
    const count = before.turns().length;
    written = form.get('script') ?? written;
    const { say, at } = await deed(form, on);
    [seen, notice] = [on.scene() === before ? count : 0, say ?? ''];
    return `${ROOT}${at === undefined ? '' : `#${at}`}`;
  }

  async function rehearsal(): Promise<string> {
    const scene = (await stage()).scene();
    const markup = rehearsalPage({
      plan: parts.plan,
      scene,
      seen,
      notice,
      script: written,
      tokens,
    });
    notice = '';
    return markup;
  }

  async function saved(): Promise<PrintedFile> {
    const lines = (await stage()).scene().lines();
    const text = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
    const bytes = new TextEncoder().encode(text);
    return { name: 'rehearsal.jsonl', type: 'application/jsonl; charset=utf-8', bytes };
  }

  async function fileAt(path: string): Promise<Shown | null> {
    const [, number] = /^\/console\/files\/(\d{1,6})$/u.exec(path) ?? [];
    const file =
      number === undefined ? null : await (await stage()).scene().fileBelow(Number(number));
    return file && { kind: 'file', file };
  }

  /** The board of the rehearsal, at the address that its chat gave. */
  async function boardAt(path: string): Promise<Shown | null> {
    const [, secret, task] = BOARD.exec(path) ?? [];
    if (secret === undefined) return null;
    const { board } = (await stage()).scene();
    const markup = await board(secret, task === undefined ? null : Number(task));
    return markup === null ? null : { kind: 'page', markup };
  }
}

const BOARD = /^\/console\/board\/([\w-]{10,80})(?:\/tasks\/(\d{1,3}))?$/u;

const besideUs = (name: string): string =>
  readFileSync(new URL(`./${name}`, import.meta.url), 'utf8');
