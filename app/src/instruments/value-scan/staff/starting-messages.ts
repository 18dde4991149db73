import { defineMessages } from '../../../platform/i18n/locale.ts';

/** What a value scan begins with; a statement or a group a line. The owner makes it fit. */
export const startingMessages = defineMessages(
  {
    roles:
      'Bewoners uit de buurt\nInitiatiefnemers\nMedewerkers van de gemeente\nOndernemers\nOrganisaties en verenigingen\nAnderen',
    values: {
      social: {
        name: 'Sociaal',
        about: 'Hoe mensen met elkaar leven.',
        statements:
          'Mensen in de buurt leren elkaar hierdoor kennen.\nWie nu weinig meedoet, doet hierdoor meer mee.\nMensen voelen zich hierdoor prettiger en veiliger.',
      },
      ecological: {
        name: 'Ecologisch',
        about: 'Natuur, water, lucht en klimaat.',
        statements:
          'Hierdoor komt er meer groen of water in de buurt.\nHierdoor gebruiken wij minder energie en spullen.\nDit is ook goed voor wie hier later woont.',
      },
      economic: {
        name: 'Economisch',
        about: 'Werk, geld en bedrijvigheid.',
        statements:
          'Ondernemers in de buurt hebben hier iets aan.\nHierdoor leren mensen iets of vinden zij werk.\nHet is het geld en de tijd waard.',
      },
      cultural: {
        name: 'Cultureel',
        about: 'Wat de buurt eigen maakt.',
        statements:
          'Dit past bij wat deze buurt is en was.\nHierdoor is er meer te beleven.\nIedereen herkent er iets van zichzelf in.',
      },
      democratic: {
        name: 'Democratisch',
        about: 'Wie er iets over te zeggen heeft.',
        statements:
          'Bewoners hebben hier echt iets over te zeggen.\nIedereen kan hieraan meedoen.\nHet is duidelijk wie wat beslist.',
      },
    },
  },
  {
    roles:
      'Neighbours\nInitiators\nOfficers of the municipality\nEntrepreneurs\nOrganisations and associations\nOthers',
    values: {
      social: {
        name: 'Social',
        about: 'How people live together.',
        statements:
          'People around here get to know one another by this.\nWho takes little part now, takes more part by this.\nPeople feel better and safer by this.',
      },
      ecological: {
        name: 'Ecological',
        about: 'Nature, water, air and climate.',
        statements:
          'This brings more green or water.\nBy this we use less energy and fewer things.\nThis is good for who will live here later, too.',
      },
      economic: {
        name: 'Economic',
        about: 'Work, money and business.',
        statements:
          'Entrepreneurs around here gain by this.\nPeople learn something or find work by this.\nIt is worth the money and the time.',
      },
      cultural: {
        name: 'Cultural',
        about: 'What makes the place its own.',
        statements:
          'This fits what this place is and was.\nThere is more to do here by this.\nEverybody sees something of themselves in it.',
      },
      democratic: {
        name: 'Democratic',
        about: 'Who has a say in it.',
        statements:
          'Residents really have a say in this.\nEverybody can take part in this.\nIt is clear who decides what.',
      },
    },
  },
);
