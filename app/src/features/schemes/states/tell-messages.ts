import { defineMessages } from '../../../platform/i18n/locale.ts';

/** What an applicant is told between the application and the settlement. The letter with the decision is Dutch. */
export const tellMessages = defineMessages(
  {
    reason: 'U krijgt deze mail omdat u geld hebt aangevraagd.',
    link: 'Bekijk uw aanvraag',
    submitted: (number: string) => `Uw aanvraag ${number} is binnen`,
    submittedText: (title: string, due: string) =>
      `Wij hebben uw aanvraag "${title}" ontvangen. Eerst kijken wij of zij compleet is. U hoort uiterlijk op ${due} van ons wat het besluit is.`,
    asked: (number: string) => `Wij hebben een vraag over uw aanvraag ${number}`,
    askedText: (until: string) =>
      `Voordat wij verder kunnen, willen wij graag een antwoord van u. Dat kan tot en met ${until}. Tot dan staat de tijd voor ons besluit stil.`,
    askedByPost: 'Schrijf of bel ons uw antwoord, of kom langs bij de balie.',
    accepted: (number: string) => `Uw aanvraag ${number} is compleet`,
    acceptedText: (due: string) => `Wij hebben alles wat wij nodig hebben. U krijgt uiterlijk op ${due} het besluit.`,
    acceptedCouncil: (council: string) => `De ${council} leest uw plan en geeft eerst advies.`,
    setAside: (number: string) => `Wij behandelen uw aanvraag ${number} niet`,
    setAsideText: (until: string) =>
      `Wij vroegen u om meer te vertellen, en hebben op tijd geen antwoord gekregen. Daarom stoppen wij met uw aanvraag. U mag altijd een nieuwe aanvraag doen. Bent u het hier niet mee eens? Dan kunt u bezwaar maken tot en met ${until}.`,
    withdrawn: (number: string) => `Uw aanvraag ${number} is ingetrokken`,
    withdrawnText: 'U hebt uw aanvraag ingetrokken. Wij doen er niets meer mee.',
    paid: (amount: string) => `Wij hebben ${amount} overgemaakt`,
    paidText: (title: string, day: string) =>
      `Het geld voor "${title}" is op ${day} overgemaakt. Veel plezier ermee! Na afloop vragen wij u in vijf minuten te vertellen hoe het ging.`,
    settled: (number: string) => `Uw aanvraag ${number} is klaar`,
    settledText: 'Dank u wel voor uw verhaal. Hiermee is alles afgerond.',
    reclaimText: (amount: string) =>
      `U hebt minder uitgegeven dan u kreeg. Wij vragen u ${amount} terug te betalen; u krijgt daarvoor een rekening.`,
  },
  {
    reason: 'You get this mail because you applied for money.',
    link: 'See your application',
    submitted: (number: string) => `We have your application ${number}`,
    submittedText: (title: string, due: string) =>
      `We received your application "${title}". First we check whether it is complete. You will hear the decision by ${due} at the latest.`,
    asked: (number: string) => `We have a question about your application ${number}`,
    askedText: (until: string) =>
      `Before we can go on we need an answer from you, by ${until}. Until then the time for our decision stands still.`,
    askedByPost: 'Write or call us with your answer, or come to the desk.',
    accepted: (number: string) => `Your application ${number} is complete`,
    acceptedText: (due: string) => `We have all that we need. You will get the decision by ${due} at the latest.`,
    acceptedCouncil: (council: string) => `The ${council} reads your plan and gives advice first.`,
    setAside: (number: string) => `We will not handle your application ${number}`,
    setAsideText: (until: string) =>
      `We asked you to tell us more, and got no answer in time. So we stop handling your application. You may always apply again. If you do not agree, you can object until ${until}.`,
    withdrawn: (number: string) => `Your application ${number} was withdrawn`,
    withdrawnText: 'You withdrew your application. We do nothing more with it.',
    paid: (amount: string) => `We paid you ${amount}`,
    paidText: (title: string, day: string) =>
      `The money for "${title}" was paid on ${day}. Enjoy! Afterwards we ask you to tell us in five minutes how it went.`,
    settled: (number: string) => `Your application ${number} is finished`,
    settledText: 'Thank you for your story. With this everything is finished.',
    reclaimText: (amount: string) =>
      `You spent less than you got. We ask you to pay back ${amount}; you will get an invoice for it.`,
  },
);
