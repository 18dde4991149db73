import { defineMessages } from '../../platform/i18n/locale.ts';

/** Texts of the pages that say honestly what is there and what is not yet. A blank line starts a paragraph; `mailto:` is the town's own address. */
export const honestMessages = defineMessages(
  {
    '/over': {
      title: 'Over dit platform',
      lead: 'Stadmakers is de plek waar gemeente en bewoners samen de stad maken.',
      text: 'Bij elk plan staat eerst de afspraak: waarover u kunt meepraten, wat al vaststaat, wie beslist en wanneer u iets terughoort. Daarna pas kunt u meedoen.\n\nIedere bijdrage krijgt een antwoord. Elke belofte heeft een eigenaar en een datum, en iedereen ziet of zij is nagekomen.\n\nMeedoen kan ook op papier, per telefoon of aan de balie. Die bijdragen tellen net zo mee.\n\nDe software is open: iedereen mag haar bekijken, gebruiken en verbeteren, onder de licentie EUPL-1.2.',
      link: 'Bekijk wat nu open is',
      href: '/trajecten',
    },
    '/privacy': {
      title: 'Privacy',
      lead: 'Wij vragen zo weinig mogelijk van u.',
      text: 'Lezen kan zonder account en zonder cookies.\n\nBij elk onderdeel staat wat u nodig hebt om mee te doen. Vaak is een e-mailadres genoeg, soms niets. Uw naam op de site kiest u zelf, of u laat hem leeg.\n\nWij bewaren nooit uw burgerservicenummer. Meldt u zich aan via de gemeente, dan houden wij alleen een code over waaruit uw nummer niet te halen is.\n\nOp uw eigen pagina kunt u alles wat wij van u hebben downloaden, en uw account wissen. Uw bijdragen blijven dan staan zonder naam.\n\nWij gebruiken geen volgcookies en geven niets door aan anderen.',
      link: 'Naar mijn gegevens',
      href: '/mijn/gegevens',
    },
    '/toegankelijkheid': {
      title: 'Toegankelijkheid',
      lead: 'Iedereen moet hier kunnen meedoen.',
      text: 'De site werkt met het toetsenbord, met een schermlezer, op een oude telefoon en zonder JavaScript. Teksten zijn kort en in gewone taal. Kaarten hebben altijd een lijst ernaast.\n\nElke pagina wordt bij elke wijziging automatisch gecontroleerd op WCAG 2.2 A en AA. Een controle door onafhankelijke deskundigen en met gebruikers is nog niet gedaan; daarom is er nog geen officiële verklaring.\n\nLoopt u ergens tegenaan? Laat het ons weten: wij antwoorden binnen vijf werkdagen. Lukt het niet op de site, dan kunt u bij elk onderdeel ook op papier of per telefoon meedoen.',
      link: 'Mail ons wat er niet werkt',
      href: 'mailto:',
    },
  },
  {
    '/over': {
      title: 'About this platform',
      lead: 'Stadmakers is where municipality and residents make the city together.',
      text: 'With every plan the agreement comes first: what you can discuss, what is fixed, who decides and when you hear back. Only then can you take part.\n\nEvery contribution gets an answer. Every promise has an owner and a date, and everybody sees whether it was kept.\n\nYou can also take part on paper, by phone or at the desk. Those contributions count just as much.\n\nThe software is open: everybody may read, use and improve it, under the licence EUPL-1.2.',
      link: 'See what is open now',
      href: '/trajecten',
    },
    '/privacy': {
      title: 'Privacy',
      lead: 'We ask as little of you as we can.',
      text: 'You can read without an account and without cookies.\n\nEach part says what you need to take part. Often an e-mail address is enough, sometimes nothing. You choose the name that is shown, or leave it empty.\n\nWe never keep your citizen service number. If you sign in through the municipality, we keep only a code from which your number cannot be found.\n\nOn your own page you can download everything we have about you, and erase your account. Your contributions then stay without a name.\n\nWe use no tracking cookies and pass nothing on to others.',
      link: 'To my data',
      href: '/mijn/gegevens',
    },
    '/toegankelijkheid': {
      title: 'Accessibility',
      lead: 'Everybody must be able to take part here.',
      text: 'The site works with a keyboard, with a screen reader, on an old phone and without JavaScript. Texts are short and in plain language. Maps always have a list beside them.\n\nEvery page is checked automatically against WCAG 2.2 A and AA at every change. A review by independent experts and with users has not been done yet, so there is no official statement yet.\n\nDid you get stuck? Let us know: we answer within five working days. If the site does not work for you, you can also take part on paper or by phone.',
      link: 'Mail us what does not work',
      href: 'mailto:',
    },
  },
);
