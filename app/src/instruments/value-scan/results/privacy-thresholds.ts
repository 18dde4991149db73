/** Fewer people than this are shown to nobody: a resident could be recognised. */
export const leastPeople = 10;
/** A role of fewer people than this is taken together with others; no figure comes of one to four people. */
export const leastInRole = 5;
