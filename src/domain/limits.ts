/** The longest text, in characters, that is read as one message. */
export const LONGEST_TEXT = 4000;
