import type { SchemeRules } from '../app/src/platform/town-scheme.ts';

/**
 * The Right to Challenge as a town may begin with it. That residents and companies may ask, that a legal entity is needed
 * to carry it out and that it may cost no more than now is Haarlem's practice; what else stands here is an example, which
 * officers change on screen.
 */
export const uitdaagrecht: SchemeRules = {
  name: 'Uitdaagrecht',
  about:
    'Kunt u een taak van de gemeente beter of goedkoper doen? Dan kunt u vragen of u die taak mag overnemen. Wij praten met u, vergelijken de plannen en het college beslist.',
  whoMay: [
    { key: 'residents', name: 'Een bewoner of een groep bewoners' },
    { key: 'organisation', name: 'Een vereniging, stichting of coöperatie' },
    { key: 'company', name: 'Een bedrijf' },
  ],
  purposes: [],
  notFor: [
    'Taken die volgens de wet alleen de gemeente mag doen.',
    'Plannen waarvan andere mensen last of schade hebben.',
  ],
  kinds: [{ key: 'task', name: 'Een taak van de gemeente', mostCents: 100_000_000_000, per: 'plan', drawing: false }],
  criteria: [],
  parts: ['neighbours'],
  // Eight weeks, which can be put off once by six.
  terms: { decisionDays: 40, answerDays: 14, objectionWeeks: 6, objectionDecisionWeeks: 6, reportWeeks: 8 },
  unforeseenPercent: 10,
  yearlyCents: 0,
  areas: [],
  council: null,
  decidedBy: 'het college van burgemeester en wethouders',
  letters: {
    granted:
      'Wij leggen samen vast wat u gaat doen, voor welk bedrag, hoe goed het moet zijn en hoe u of wij kunnen stoppen. Pas als u en wij hebben getekend, begint u.',
    refused:
      'Wij weten dat dit een teleurstelling is. Wilt u overleggen over wat wel kan? Neem dan contact met ons op.',
    objection:
      'Bent u het niet eens met dit besluit? Dan kunt u bezwaar maken. Schrijf ons een brief met uw naam, adres, de datum, het nummer van uw verzoek, en waarom u het niet eens bent. Zet uw handtekening eronder.',
    appeal:
      'Bent u het niet eens met dit besluit op uw bezwaar? Dan kunt u binnen zes weken in beroep gaan bij de rechtbank. U stuurt dan een brief met uw naam, adres, de datum, een kopie van dit besluit, en waarom u het niet eens bent. Beroep kost geld: de rechtbank vraagt griffierecht.',
    signature: 'Namens het college van burgemeester en wethouders',
  },
  reclaimFromCents: 0,
  challenge: {
    grounds: [
      { key: 'not-a-task', name: 'Geen taak van de gemeente', question: 'Is het geen taak die de gemeente nu doet?' },
      {
        key: 'by-law',
        name: 'Alleen de gemeente mag het',
        question: 'Zegt de wet dat alleen de gemeente dit mag doen?',
      },
      {
        key: 'vulnerable',
        name: 'Veiligheid en kwetsbare mensen',
        question: 'Komen veiligheid, gezondheid of kwetsbare mensen in gevaar?',
      },
      {
        key: 'contract',
        name: 'Lopend contract',
        question: 'Loopt er een contract of aanbesteding die dit nu uitsluit?',
      },
      { key: 'cost', name: 'Duurder', question: 'Kost het meer dan zoals het nu gaat?' },
      { key: 'harm', name: 'Nadeel voor anderen', question: 'Hebben andere bewoners of bedrijven er nadeel van?' },
      { key: 'integrity', name: 'Integriteit', question: 'Is er twijfel of de aanvrager te vertrouwen is?' },
    ],
    comparison: [
      { key: 'quality', name: 'Hoe goed het werk is' },
      { key: 'people', name: 'Wat bewoners ervan merken' },
      { key: 'reach', name: 'Voor wie het er is' },
      { key: 'continuity', name: 'Of het doorgaat als iemand uitvalt' },
      { key: 'value', name: 'Wat het de buurt verder oplevert' },
    ],
    supporters: 25,
    extensionDays: 30,
    monitoringMonths: 6,
  },
};
