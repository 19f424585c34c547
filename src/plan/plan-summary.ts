import type { Plan } from '../domain/plan.ts';
import { leadUnitOf } from '../domain/plan-lookups.ts';

/** The plan in the shape in which `npm run plan -- show --json` gives it to other programs. */
export function planSummary(plan: Plan) {
  const { title, number, issuer, issuedOn } = plan.document;
  return {
    document: { title, number, issuer, date: issuedOn },
    units: plan.units.map(({ name, spellings, aliases }) => ({
      name,
      aliases: [...spellings, ...aliases],
    })),
    groups: plan.groups.map(({ ordinal, name, leader, leadUnit, memberUnits }) => ({
      ordinal,
      name,
      leader,
      leadUnit,
      memberUnits,
    })),
    tasks: plan.tasks.map((task) => ({
      number: task.number,
      title: task.title,
      group: task.group,
      content: task.content,
      units: task.units,
      leadUnit: leadUnitOf(task),
      targets: task.targets.map(({ metric, operator, value, unit, deadline }) => ({
        metric,
        operator,
        value,
        unit,
        deadline,
      })),
    })),
    rules: plan.rules.map(({ id, text }) => ({ id, text })),
  };
}
