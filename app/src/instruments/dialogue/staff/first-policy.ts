/** What is placed and what is not, for officers to begin with; in Dutch, as all that the town writes. */
export const firstPolicy = `Een stelling komt erbij als:

- hij over de vraag gaat;
- er één gedachte in staat, in gewone taal;
- niemand anders hetzelfde al schreef.

Een stelling komt er niet bij als er persoonsgegevens in staan, of als hij mensen beledigt of bedreigt.

Wij kiezen niet op mening. Wie een stelling schreef die er niet bij komt, hoort van ons waarom.`;
