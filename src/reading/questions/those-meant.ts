/** 他们, 这几家: those of whom was just spoken; 挨个催催 is of them as well. */
const THOSE = /催|提醒|捅|[他她它][们]?|[这那](?:几?家|几个?|些|个)?(?:单位|部门|局)|[这那]几?家/u;

/** Whether words speak of those who were just spoken of, by no name of their own. */
export const pointsAtThose = (text: string): boolean => THOSE.test(text);
