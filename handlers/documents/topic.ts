/** 停车场摸排, of 关于开展停车场摸排的通知. */
const topicOf = (title: string): string =>
  title.replace(/^关于(?:开展|做好|进一步|加强|推进|报送|举办|召开|组织)*|的[^的]{2,4}$/gu, '');

/** How many of the pairs of letters of what a title is about stand in a text, 0 to 1. */
export function shareOf(title: string, text: string): number {
  const topic = topicOf(title);
  const pairs = Array.from({ length: Math.max(topic.length - 1, 0) }, (_, at) =>
    topic.slice(at, at + 2),
  );
  return pairs.length === 0 ? 0 : pairs.filter((pair) => text.includes(pair)).length / pairs.length;
}

/** Whether a text says anything of what a title is about, or is long enough to be a text of its own. */
export const speaksOf = (title: string, text: string): boolean =>
  text.length >= LONG || shareOf(title, text) > 0;
const LONG = 30;
