import type { SchemeRules } from '../app/src/platform/town-scheme.ts';

/**
 * The Initiatives and Liveability Budget as a town may begin with it. The amounts, the share for the unforeseen, the term
 * and the meetings are Haarlem's; what else stands here is an example, which officers change on screen.
 */
export const leefbaarheid: SchemeRules = {
  name: 'Leefbaarheid- en initiatiefbudget',
  about:
    'Geld voor bewoners die hun straat, buurt of wijk prettiger, groener of socialer willen maken. Bewoners uit elk stadsdeel lezen uw plan en geven advies. Het college beslist.',
  whoMay: [
    { key: 'resident', name: 'Een bewoner of een groep bewoners' },
    { key: 'association', name: 'Een vereniging of stichting van bewoners' },
    { key: 'platform', name: 'Een wijkplatform' },
  ],
  purposes: [
    { key: 'meeting', name: 'Elkaar ontmoeten' },
    { key: 'green', name: 'Meer groen' },
    { key: 'tidy', name: 'Schoon, heel en veilig' },
    { key: 'help', name: 'Elkaar helpen' },
  ],
  notFor: [
    'Bingo, gokken, spelletjes en sportwedstrijden.',
    'Plannen waaraan de buurt zelf niet meedoet.',
    'Spullen die maar één huishouden gebruikt. Wat u samen koopt, kan de buurt lenen.',
  ],
  kinds: [
    { key: 'street', name: 'Straatfeest', mostCents: 50_000, per: 'plan', drawing: false },
    { key: 'neighbourhood', name: 'Buurtfeest', mostCents: 100_000, per: 'plan', drawing: false },
    { key: 'district', name: 'Wijkfeest', mostCents: 150_000, per: 'plan', drawing: false },
    { key: 'outing', name: 'Uitje', mostCents: 1_500, per: 'person', drawing: false },
    { key: 'meal', name: 'Maaltijd', mostCents: 1_000, per: 'person', drawing: false },
    { key: 'other', name: 'Een ander plan', mostCents: 300_000, per: 'plan', drawing: true },
  ],
  criteria: [
    { key: 'many', name: 'Voor de buurt', explained: 'Hebben veel mensen in de buurt er iets aan?' },
    { key: 'together', name: 'Samen doen', explained: 'Doen buurtbewoners zelf mee, en kan iedereen meedoen?' },
    { key: 'better', name: 'Prettiger wonen', explained: 'Wordt de buurt er prettiger, groener of socialer van?' },
    { key: 'money', name: 'Goed begroot', explained: 'Past het bedrag bij het plan?' },
  ],
  parts: ['neighbours', 'quotes'],
  terms: { decisionDays: 20, answerDays: 14, objectionWeeks: 6, objectionDecisionWeeks: 6, reportWeeks: 8 },
  unforeseenPercent: 10,
  yearlyCents: 23_000_000,
  areas: [],
  council: { name: 'Initiatiefraad', seats: 5, meetingsPerYear: 12 },
  decidedBy: 'het college van burgemeester en wethouders',
  letters: {
    granted:
      'U mag met uw plan beginnen. Wij maken het bedrag over op de rekening die u hebt opgegeven. Na afloop vertelt u ons in vijf minuten hoe het ging.',
    refused:
      'Wij weten dat dit een teleurstelling is. Wilt u overleggen over wat wel kan? Neem dan contact met ons op.',
    objection:
      'Bent u het niet eens met dit besluit? Dan kunt u bezwaar maken. Schrijf ons een brief met uw naam, adres, de datum, het nummer van uw aanvraag, en waarom u het niet eens bent. Zet uw handtekening eronder.',
    appeal:
      'Bent u het niet eens met dit besluit op uw bezwaar? Dan kunt u binnen zes weken in beroep gaan bij de rechtbank. U stuurt dan een brief met uw naam, adres, de datum, een kopie van dit besluit, en waarom u het niet eens bent. Beroep kost geld: de rechtbank vraagt griffierecht.',
    signature: 'Namens het college van burgemeester en wethouders',
  },
  reclaimFromCents: 2_500,
  challenge: null,
};
