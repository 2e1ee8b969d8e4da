/** Longest answer that is read, in UTF-16 units; the rest is ignored. A minute of speech is about 300. */
export const MAX_ANSWER = 4000;
