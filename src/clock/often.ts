/** Every few seconds, so that whoever was down catches up at once; what is not due is not looked at further. */
export const OFTEN_MS = 5_000;
