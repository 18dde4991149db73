/** How long the question of a team may be, in characters. */
export const mostQuestionCharacters = 1000;
