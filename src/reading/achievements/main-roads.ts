/** A name with 主干路 as the plan writes it: 主干道. */
export const withMainRoads = (name: string): string => name.replace(/干路/gu, '干道');
