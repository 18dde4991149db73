/** Fewer answers than this are shown to nobody: a resident could be recognised. */
export const leastAnswers = 10;
/** In a table of two questions a smaller number is hidden. */
export const leastInCell = 5;
