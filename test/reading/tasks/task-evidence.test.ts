import { describe, expect, test } from '@jest/globals';
import { findMentions } from '../../../src/reading/names/mentions.ts';
import { weighTasks } from '../../../src/reading/tasks/task-evidence.ts';
import { plan, reader } from '../../support/readers.ts';

const nobody = { units: [], groups: [], mayReportAny: true, today: '2020-06-18', recent: [] };
const weighed = (words: string, tasks = plan.tasks) =>
  weighTasks(words, findMentions(words, reader.lexicon), { ...plan, tasks }, nobody);

describe('the words of a report', () => {
  test.each([
    ['停车位', [12, 14, 15]],
    ['便民服务', [18, 21]],
  ])('mean every task that %s fits about as well', (words, tasks) => {
    expect(weighed(words)).toMatchObject({ level: 'shared', tasks });
  });

  test.each(['规范路面设施', '合理规划停车位', '历史人文', '常态化发展'])(
    'mean one task alone where the next fits less by more than a fifth: %s',
    (words) => {
      const { tasks, level, score } = weighed(words);
      const others = plan.tasks.filter(({ number }) => !tasks.includes(number));
      const next = weighed(words, others);
      expect(tasks).toHaveLength(1);
      expect(next.level).toBe(level);
      expect(next.score / score).toBeGreaterThan(0.5);
      expect(next.score / score).toBeLessThan(0.8);
    },
  );
});
