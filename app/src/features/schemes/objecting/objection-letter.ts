import { formatDay, formatMoney } from '../../../platform/i18n/format.ts';
import type { SchemeRules } from '../../../platform/town-scheme.ts';
import type { LetterContent } from '../deciding/letter.ts';
import type { Objection } from './objection.ts';

type Facts = {
  number: string;
  title: string;
  objection: Pick<Objection, 'against' | 'receivedOn'>;
  decidedOn: string;
  outcome: NonNullable<Objection['outcome']>;
  reasons: string;
  conditions: string;
  formerCents: number;
  /** What is granted now; null where the first decision stays. */
  newCents: number | null;
};

/** The letter with what is decided on an objection, in plain Dutch, with the legal word where it says something. */
export function composeObjectionLetter(rules: SchemeRules, facts: Facts): LetterContent {
  const day = (text: string) => formatDay(text, 'nl');
  const what = facts.objection.against === 'decision' ? 'ons besluit' : 'het stoppen met uw aanvraag';
  return {
    subject: `Besluit op uw bezwaar over aanvraag ${facts.number}: ${facts.title}`,
    reference: facts.number,
    day: facts.decidedOn,
    parts: [
      {
        text: `Op ${day(facts.objection.receivedOn)} kregen wij uw bezwaar tegen ${what} over uw plan "${facts.title}". Hierover heeft ${rules.decidedBy} op ${day(facts.decidedOn)} besloten.`,
      },
      { heading: 'Het besluit' },
      { text: outcomeText(facts) },
      { heading: 'Waarom' },
      { text: facts.reasons },
      ...(facts.conditions ? [{ heading: 'Waar u zich aan houdt' }, { text: facts.conditions }] : []),
      ...(facts.outcome === 'withdrawn' ? [] : [{ heading: 'Niet mee eens?' }, { text: rules.letters.appeal }]),
    ],
    signature: rules.letters.signature,
  };
}

function outcomeText({ outcome, newCents, formerCents }: Facts): string {
  const money = (cents: number) => formatMoney(cents, 'nl');
  switch (outcome) {
    case 'founded':
      if (newCents === null) return 'U krijgt gelijk (uw bezwaar is gegrond). Wij behandelen uw aanvraag alsnog.';
      if (newCents === formerCents) return 'U krijgt gelijk (uw bezwaar is gegrond). Het bedrag blijft hetzelfde.';
      return `U krijgt gelijk (uw bezwaar is gegrond). U krijgt nu ${money(newCents)}. Eerst was dat ${money(formerCents)}.`;
    case 'unfounded':
      return 'U krijgt geen gelijk (uw bezwaar is ongegrond). Ons eerste besluit blijft zoals het was.';
    case 'inadmissible':
      return 'Wij kunnen uw bezwaar niet behandelen (het is niet-ontvankelijk). Ons eerste besluit blijft zoals het was.';
    case 'withdrawn':
      return 'U hebt uw bezwaar ingetrokken. Ons eerste besluit blijft zoals het was.';
  }
}
