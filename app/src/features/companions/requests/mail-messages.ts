import { defineMessages } from '../../../platform/i18n/locale.ts';

/** Mails about a proposal, to officers of the pool and to teams. */
export const mailMessages = defineMessages(
  {
    proposedSubject: (title: string) => `Wilt u dit initiatief begeleiden: ${title}`,
    proposed: (title: string) => `Het initiatief “${title}” vraagt een begeleider uit de gemeente. Wij denken aan u.`,
    proposedHow: 'Bekijk het initiatief en neem het aan. Past het niet? Geef het door en schrijf in één zin waarom.',
    proposedLink: 'Bekijk het voorstel',
    withdrawnSubject: (title: string) => `Geen begeleiding meer nodig: ${title}`,
    withdrawn: (title: string) => `Het team van “${title}” heeft geen begeleider meer nodig. U hoeft niets te doen.`,
    withdrawnLink: 'Bekijk het initiatief',
    acceptedSubject: (name: string) => `${name} begeleidt uw initiatief`,
    accepted: (name: string, title: string) =>
      `${name} van de gemeente begeleidt vanaf nu uw initiatief “${title}”. Al uw vragen aan de gemeente kunt u daar stellen.`,
    acceptedHow: 'Stel uw eerste vraag. U ziet ook wat de gemeente voor u doet en wanneer het klaar is.',
    acceptedLink: 'Naar uw begeleider',
    handedOverSubject: 'U krijgt een andere begeleider',
    handedOver: (name: string, title: string) =>
      `${name} kan uw initiatief “${title}” niet meer begeleiden. Wij zoeken een collega. U hoeft uw verhaal niet opnieuw te doen: alle berichten en acties blijven staan.`,
    handedOverLink: 'Bekijk hoe het staat',
    reasonPool: 'U krijgt deze mail omdat u in de pool van begeleiders zit.',
    reasonTeam: 'U krijgt deze mail omdat u een initiatief leidt.',
  },
  {
    proposedSubject: (title: string) => `Will you accompany this initiative: ${title}`,
    proposed: (title: string) =>
      `The initiative “${title}” asks for a companion from the municipality. We think of you.`,
    proposedHow: 'Look at the initiative and take it on. Does it not suit you? Pass it on and say why in one sentence.',
    proposedLink: 'See the proposal',
    withdrawnSubject: (title: string) => `No companion needed any more: ${title}`,
    withdrawn: (title: string) => `The team of “${title}” needs no companion any more. You need not do anything.`,
    withdrawnLink: 'See the initiative',
    acceptedSubject: (name: string) => `${name} accompanies your initiative`,
    accepted: (name: string, title: string) =>
      `${name} of the municipality accompanies your initiative “${title}” from now on. You can ask all your questions to the municipality there.`,
    acceptedHow: 'Ask your first question. You also see what the municipality does for you, and when it is done.',
    acceptedLink: 'To your companion',
    handedOverSubject: 'You will get another companion',
    handedOver: (name: string, title: string) =>
      `${name} cannot accompany your initiative “${title}” any more. We are looking for a colleague. You need not tell your story again: all messages and actions stay.`,
    handedOverLink: 'See how it stands',
    reasonPool: 'You get this mail because you are in the pool of companions.',
    reasonTeam: 'You get this mail because you run an initiative.',
  },
);
