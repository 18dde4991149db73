import { defineMessages } from '../i18n/locale.ts';

export const mailMessages = defineMessages(
  {
    subject: (code: string) => `${code} is uw code om in te loggen`,
    body: (code: string, town: string) =>
      `Uw code om in te loggen bij Stadmakers ${town} is: ${code}

De code is 10 minuten geldig. Vul hem in op de pagina waar u hem hebt aangevraagd.

Hebt u geen code aangevraagd? Dan hoeft u niets te doen. Geef de code nooit aan iemand anders.`,
    reason: 'U krijgt deze mail omdat iemand met uw adres wil inloggen. / Somebody wants to sign in with your address.',
  },
  {
    subject: (code: string) => `${code} is your code to sign in`,
    body: (code: string, town: string) =>
      `In English: your code to sign in to Stadmakers ${town} is ${code}

The code is valid for 10 minutes. Enter it on the page where you asked for it.

Did you not ask for a code? Then you need not do anything. Never give the code to anybody else.`,
    reason: 'You get this mail because somebody wants to sign in with your address.',
  },
);

export const letterMessages = defineMessages(
  {
    subject: 'Uw code van de gemeente',
    body: (name: string, code: string, until: string, address: string) =>
      `Beste ${name},

U hebt een code aangevraagd om te laten zien dat u in de gemeente woont.

Uw code is: ${code}

Vul de code in op ${address}. Dat kan tot en met ${until}.
Hebt u geen code aangevraagd? Dan kunt u deze brief weggooien.`,
  },
  {
    subject: 'Your code from the municipality',
    body: (name: string, code: string, until: string, address: string) =>
      `Dear ${name},

You asked for a code to show that you live in the municipality.

Your code is: ${code}

Enter the code at ${address}. You can do so until ${until}.
Did you not ask for a code? Then you can throw this letter away.`,
  },
);
