/** What only says again that it is over, and not why: 不发了, 作废. */
const NO_REASON =
  /^(?:就|这个|我们|都|先|也|已经|直接|请|[，,。！!\s]){0,4}(?:不(?:发|用|要|办|开|搞|做|下|需要)(?:发|办|了)?|没用|无用|算|作废|取消|撤销|撤回|废|撤)(?:了|吧|掉|[，,。！!\s]){0,3}$/u;

/** Whether a text says why something is given back, called off or void. */
export const givesReason = (text: string): boolean => text !== '' && !NO_REASON.test(text.trim());
