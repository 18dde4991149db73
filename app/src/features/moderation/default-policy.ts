/** What a town starts with; staff change it to their own in /moderatie/beleid. */
export const defaultPolicy = {
  nl: `Iedereen mag hier meepraten. Wij willen dat het voor iedereen een prettige plek is. Daarom lezen moderatoren mee. Een moderator is een medewerker van de gemeente.

Wat wij verbergen:

- Persoonsgegevens, zoals een telefoonnummer, een e-mailadres of een burgerservicenummer. Ook die van uzelf. Iedereen op internet kan ze anders lezen.
- Teksten die mensen beledigen, bedreigen of buitensluiten.
- Reclame en berichten die steeds worden herhaald.
- Teksten die niet gaan over de vraag die hier gesteld is.

Wat wij niet verbergen:

- Kritiek op de gemeente, ook scherpe kritiek.
- Een mening waar anderen het niet mee eens zijn.
- Taalfouten. Wij veranderen nooit iets aan uw woorden.

Zo gaat het:

- U kunt elke tekst melden. U hoeft daarvoor niet in te loggen. Een moderator kijkt binnen twee werkdagen.
- Soms kijkt een moderator al voordat een tekst op de site komt. Dat staat er dan bij. Het gebeurt ook als wij persoonsgegevens in uw tekst herkennen.
- Verbergen wij uw tekst, dan hoort u waarom. U krijgt een mail en u ziet het op Mijn pagina.
- Een moderator beslist nooit over een eigen tekst.
- Een verborgen tekst blijft bewaard. Zo kunnen wij hem terugzetten als wij ons hebben vergist.

Bent u het niet eens met een beslissing? Laat het ons weten. Een andere moderator kijkt dan opnieuw. Elke beslissing staat in het openbare logboek, zonder namen en zonder de tekst.`,
  en: `Everybody can take part here. We want this to be a pleasant place for everybody. That is why moderators read along. A moderator works for the municipality.

What we hide:

- Personal data, such as a telephone number, an e-mail address or a citizen service number. Your own too. Otherwise everybody on the internet can read them.
- Texts that insult, threaten or exclude people.
- Advertising, and messages that are repeated again and again.
- Texts that are not about the question asked here.

What we do not hide:

- Criticism of the municipality, sharp criticism too.
- An opinion that others do not share.
- Spelling mistakes. We never change your words.

How it works:

- You can report any text. You do not need to sign in. A moderator looks within two working days.
- Sometimes a moderator looks before a text appears on the site. In that case we say so. It also happens when we recognise personal data in your text.
- If we hide your text, we tell you why. You get an e-mail and you see it on My page.
- A moderator never decides about a text of their own.
- A hidden text is kept. That way we can put it back if we made a mistake.

Do you disagree with a decision? Let us know. Another moderator will look again. Every decision is in the public log, without names and without the text.`,
} as const;
