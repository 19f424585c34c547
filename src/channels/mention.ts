/** Takes the bot's own "@Name" out of what a member wrote. */
export type WithoutMention = (text: string) => string;

/**
 * The platforms leave "@Name" in the text: in front, behind, several times, names with blanks in them,
 * with the ＠ of some keyboards. Where no mention ends at a blank or a punctuation mark, the words follow it
 * without one; otherwise @小助手二号 beside @小助手 is somebody else.
 */
export function withoutMentionOf(name: string): WithoutMention {
  const mention = `(?:(?<![^\\S\\n])[^\\S\\n]+)?[@＠]${name.trim().split(/\s+/u).map(escaped).join('\\s+')}`;
  const bounded = new RegExp(`${mention}(?![\\p{L}\\p{N}_])\\s*`, 'giu');
  const glued = new RegExp(mention, 'giu');
  return (text) => {
    const rest = text.replace(bounded, ' ');
    return (rest === text ? text.replace(glued, ' ') : rest).trim();
  };
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&');
