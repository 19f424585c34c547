/** One thing that was looked at: right, worth knowing, or what stops the server. */
export interface Finding {
  readonly is: 'right' | 'note' | 'wrong';
  /** In Chinese, with what to do and where it is found. */
  readonly text: string;
}

export const right = (text: string): Finding => ({ is: 'right', text });
export const note = (text: string): Finding => ({ is: 'note', text });
export const wrong = (text: string): Finding => ({ is: 'wrong', text });
