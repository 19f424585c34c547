import type { Config } from '../../config.ts';
import type { Recognize } from '../../desk/recognize.ts';
import type { Moment } from '../../domain/message.ts';
import type { Person } from '../../domain/person.ts';
import type { Plan } from '../../domain/plan.ts';
import { namedUnits } from '../../domain/plan-lookups.ts';
import { isOffice } from '../../domain/responsibility.ts';
import type { Press } from '../../exports/press.ts';
import { house, KINDS } from '../../office.ts';
import { buildQuestionReader } from '../../reading/reader.ts';
import { atTerminal } from '../../rehearsal/at-terminal.ts';
import { beginning } from '../../rehearsal/beginning.ts';
import { createRoleReader } from '../../rehearsal/role-said.ts';
import type { Scene } from '../../rehearsal/scene.ts';
import { openStage, type Stage } from '../../rehearsal/stage.ts';
import { openStore } from '../../store/open-store.ts';

export interface StageOfParts {
  readonly plan: Plan;
  readonly members: readonly Person[];
  readonly config: Pick<Config, 'port' | 'wecomBot' | 'wecomBotConnection'>;
  readonly recognize: Recognize;
  readonly press: Press;
  readonly now: Moment;
  onError(error: unknown): void;
}

/** Called so where the settings name no bot. */
const CALLED = '小助手';
const MINUTE_MS = 60_000;

/** The stage of the console, in memory: two liaisons, the office and a group to begin with. */
export function stageOf({ plan, config, ...parts }: StageOfParts): Promise<Stage> {
  const members = parts.members.map(atTerminal);
  return openStage({
    ...parts,
    plan,
    members,
    called: config.wecomBot?.name ?? config.wecomBotConnection?.name ?? CALLED,
    publicUrl: `http://127.0.0.1:${config.port}/console`,
    readRole: createRoleReader(parts.recognize),
    reader: buildQuestionReader(plan, house.frames),
    start: wholeMinute(beginning(plan, parts.now)),
    openStore: () => openStore(':memory:', KINDS),
    assemble: (scene) => assemble(scene, members, plan),
  });
}

const wholeMinute = (moment: Moment): Moment =>
  new Date(Math.floor(Date.parse(moment) / MINUTE_MS) * MINUTE_MS).toISOString();

const GROUP = '工作群';

/** People of the members file, where it names such, otherwise some who have just come. */
async function assemble(scene: Scene, members: readonly Person[], plan: Plan): Promise<void> {
  const liaisons = members.filter(({ roles }) => roles.some(({ role }) => role === 'liaison'));
  const office = members.find(({ roles }) => isOffice(roles));
  const [one, other] = namedUnits(plan);
  await scene.admit(liaisons[0]?.userid ?? `${one?.name} 联络员 王工`);
  await scene.admit(liaisons[1]?.userid ?? `${other?.name} 联络员 李工`);
  await scene.admit(office?.userid ?? '办公室 张主任');
  scene.cast.gather(GROUP);
}
