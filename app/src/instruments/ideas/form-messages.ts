import { defineMessages } from '../../platform/i18n/locale.ts';
import type { Words } from './nouns.ts';

const fieldsNl = (w: Words) => ({
  titleMissing: `Geef ${w.your} een titel.`,
  titleTooLong: 'Maak de titel korter: hoogstens 80 tekens.',
  bodyMissing: `Vertel iets over ${w.your}.`,
  bodyTooLong: 'Maak uw tekst korter: hoogstens 2000 tekens.',
  nameTooLong: 'Maak de naam korter: hoogstens 60 tekens.',
  altTooLong: 'Maak de beschrijving van de foto korter: hoogstens 200 tekens.',
  placeMissing: `Kies de plek waar ${w.your} over gaat.`,
  placeUnknown: 'Kies een plek uit de lijst.',
});
const fieldsEn = (w: Words): ReturnType<typeof fieldsNl> => ({
  titleMissing: `Give ${w.your} a title.`,
  titleTooLong: 'Make the title shorter: at most 80 characters.',
  bodyMissing: `Tell something about ${w.your}.`,
  bodyTooLong: 'Make your text shorter: at most 2000 characters.',
  nameTooLong: 'Make the name shorter: at most 60 characters.',
  altTooLong: 'Make the description of the photo shorter: at most 200 characters.',
  placeMissing: `Choose the place that ${w.your} is about.`,
  placeUnknown: 'Choose a place from the list.',
});

const texts = defineMessages(
  {
    title: 'Titel',
    titleHelp: 'Zeg het in één zin.',
    body: 'Wat wilt u vertellen?',
    bodyHelp: 'Waarom is het nodig? Wie hebben er iets aan? Noem geen namen, adressen of telefoonnummers.',
    place: 'Over welke plek gaat het?',
    wholeTown: 'Geen plek in het bijzonder',
    pointOut: 'Wijs de plek aan op de kaart',
    authorName: 'Uw naam op de site',
    authorHelp: 'Laat dit leeg als u niet genoemd wilt worden. Er staat dan: een bewoner.',
    emailLater: 'Bij dit onderdeel vragen wij na het versturen uw e-mailadres. Wat u typt blijft bewaard.',
    moderated: 'Een moderator leest alles voordat het op de site komt. Dat duurt meestal één werkdag.',
    draftBack: 'Welkom terug. Wat u typte staat er nog. Kijk het na en plaats het.',
    personal: (what: string) =>
      `In uw tekst staat misschien ${what}. Iedereen kan dat lezen. Haal het weg, of laat eerst een moderator kijken.`,
    noTownLogin:
      'Voor dit onderdeel logt u in via de gemeente. Dat kan op dit moment niet. Wilt u meedoen? Bel of mail de gemeente.',
    email: 'een e-mailadres',
    phone: 'een telefoonnummer',
    bsn: 'een burgerservicenummer',
    iban: 'een rekeningnummer',
    and: 'en',
    moderatorFirst: 'Laat het zo staan. Een moderator kijkt eerst.',
    alikeWhileTyping: 'Misschien bedoelt u dit:',
    stepNeeds: {
      email: 'Log in om dit te plaatsen. Uw tekst blijft een dag bewaard.',
      post_code: 'Bij dit onderdeel hebt u een code nodig die per post komt. Uw tekst blijft een dag bewaard.',
      resident: 'Bij dit onderdeel laat u eerst zien dat u hier woont. Uw tekst blijft een dag bewaard.',
    },
    prove: 'Laat zien wie u bent',
  },
  {
    title: 'Title',
    titleHelp: 'Say it in one sentence.',
    body: 'What would you like to tell?',
    bodyHelp: 'Why is it needed? Who benefits? Do not mention names, addresses or phone numbers.',
    place: 'Which place is it about?',
    wholeTown: 'No place in particular',
    pointOut: 'Point out the place on the map',
    authorName: 'Your name on the site',
    authorHelp: 'Leave this empty if you do not want to be named. It will say: a resident.',
    emailLater: 'For this part we ask for your e-mail address after sending. What you type is kept.',
    moderated: 'A moderator reads everything before it is on the site. That usually takes one working day.',
    draftBack: 'Welcome back. What you typed is still here. Check it and post it.',
    personal: (what) =>
      `Your text may contain ${what}. Everybody can read that. Take it out, or let a moderator look first.`,
    noTownLogin:
      'For this part you log in through the municipality. That is not possible at the moment. Call or mail the municipality to take part.',
    email: 'an e-mail address',
    phone: 'a phone number',
    bsn: 'a citizen service number',
    iban: 'a bank account number',
    and: 'and',
    moderatorFirst: 'Leave it. A moderator looks first.',
    alikeWhileTyping: 'Perhaps you mean this:',
    stepNeeds: {
      email: 'Sign in to post this. Your text is kept for a day.',
      post_code: 'For this part you need a code that comes by post. Your text is kept for a day.',
      resident: 'For this part you first show that you live here. Your text is kept for a day.',
    },
    prove: 'Show who you are',
  },
);

/** Texts of the form; those that name what is contributed take its words. */
export function formMessages(locale: 'nl' | 'en') {
  const dutch = locale === 'nl';
  return {
    ...texts(locale),
    fields: dutch ? fieldsNl : fieldsEn,
    alikeTitle: (w: Words) => (dutch ? `Lijkt ${w.your} hierop?` : `Is ${w.your} like this?`),
    alikeLead: (w: Words) =>
      dutch
        ? 'U kunt steunen wat er al staat. Dan tellen uw stemmen samen. Is het toch anders? Plaats het dan gewoon.'
        : `You can support what is there already, so that it counts together. Is ${w.your} different? Then post it.`,
    anyway: (w: Words) => (dutch ? `Toch plaatsen: ${w.your} is anders` : `Post anyway: ${w.your} is different`),
    backToForm: (w: Words) => (dutch ? `Verander ${w.your} eerst` : `Change ${w.your} first`),
  };
}
