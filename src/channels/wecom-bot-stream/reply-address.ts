/** Where an answer over the long connection goes: the request that it answers, and the stream that it fills. */
export interface ReplyAddress {
  readonly cmd: 'aibot_respond_msg' | 'aibot_respond_welcome_msg';
  readonly reqId: string;
  readonly streamId: string;
}

/** As an address that is kept with the message. */
export const writeAddress = ({ cmd, reqId, streamId }: ReplyAddress): string =>
  `${cmd}:?${new URLSearchParams({ req_id: reqId, stream: streamId })}`;

export function readAddress(replyUrl: string): ReplyAddress | null {
  const [cmd, query] = replyUrl.split(':?', 2);
  if (cmd !== 'aibot_respond_msg' && cmd !== 'aibot_respond_welcome_msg') return null;
  const read = new URLSearchParams(query);
  return { cmd, reqId: read.get('req_id') ?? '', streamId: read.get('stream') ?? '' };
}
