/** The secret of every town that tests make, so that a test knows the codes that follow from it. */
export const secretOfTests = 'a fixed secret of more than thirty-two characters, for tests only';
