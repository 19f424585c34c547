import type { Person } from '../../src/domain/person.ts';
import { createPress } from '../../src/exports/press.ts';
import { house, KINDS } from '../../src/office.ts';
import { buildQuestionReader, type QuestionReader } from '../../src/reading/reader.ts';
import { createRoleReader } from '../../src/rehearsal/role-said.ts';
import type { Scene } from '../../src/rehearsal/scene.ts';
import { openStage, type Stage } from '../../src/rehearsal/stage.ts';
import { openStore } from '../../src/store/open-store.ts';
import { planOf } from './office.ts';
import { momentOfWords } from './virtual-office.ts';

export interface TestStage extends Stage {
  readonly errors: readonly unknown[];
}

let reader: QuestionReader | null = null;

/** A stage with 王工 and 钱工, two liaisons, 张主任 of the office and a group, at nine in the morning of 1 June 2020. */
export async function openTestStage(members: readonly Person[] = []): Promise<TestStage> {
  const { plan, recognize } = planOf('plans/tianqiao-2020.yaml');
  reader ??= buildQuestionReader(plan, house.frames);
  const errors: unknown[] = [];
  const press = createPress();
  const stage = await openStage({
    plan,
    members,
    called: '小助手',
    recognize,
    publicUrl: 'http://127.0.0.1:8080/console',
    readRole: createRoleReader(recognize),
    reader,
    press,
    start: momentOfWords('2020-06-01 09:00'),
    assemble,
    openStore: () => openStore(':memory:', KINDS),
    onError: (error) => errors.push(error),
  });
  return {
    ...stage,
    errors,
    async close() {
      await stage.close();
      await press.close();
    },
  };
}

async function assemble(scene: Scene): Promise<void> {
  await scene.admit('区水务局 联络员 王工');
  await scene.admit('区环卫管护中心 联络员 钱工');
  await scene.admit('办公室 张主任');
  scene.cast.gather('工作群');
}
