import { z } from 'zod';
import { formatDay, formatMoney } from '../../../platform/i18n/format.ts';
import type { SchemeRules } from '../../../platform/town-scheme.ts';
import type { Outcome } from './decision.ts';

/** The letter with a decision, as it was sent: it never changes afterwards. Without name and address, which stand apart. */
export const letterContent = z.object({
  subject: z.string(),
  reference: z.string(),
  day: z.string(),
  parts: z.array(z.union([z.object({ heading: z.string() }), z.object({ text: z.string() })])),
  signature: z.string(),
});
export type LetterContent = z.output<typeof letterContent>;

type Facts = {
  number: string;
  title: string;
  submittedOn: string;
  askedCents: number;
  decidedOn: string;
  objectionUntil: string;
  outcome: Outcome;
  cents: number;
  reasons: string;
  deviation: string;
  conditions: string;
  advice: { reasons: string; cents: number } | null;
};

/** Writes the letter in plain Dutch, with the town's own texts of the scheme. */
export function composeLetter(rules: SchemeRules, facts: Facts): LetterContent {
  const money = (cents: number) => formatMoney(cents, 'nl');
  const day = (text: string) => formatDay(text, 'nl');
  const outcome = {
    grant: `Het besluit is: u krijgt ${money(facts.cents)}. Dat is het hele bedrag dat u hebt gevraagd.`,
    partly: `Het besluit is: u krijgt ${money(facts.cents)}. U hebt ${money(facts.askedCents)} gevraagd.`,
    refuse: 'Het besluit is: u krijgt geen geld voor dit plan.',
  } as const;
  const { advice } = facts;
  return {
    subject: `Besluit over uw aanvraag ${facts.number}: ${facts.title}`,
    reference: facts.number,
    day: facts.decidedOn,
    parts: [
      {
        text: `Op ${day(facts.submittedOn)} vroeg u ${money(facts.askedCents)} aan voor uw plan "${facts.title}". Dat deed u bij de regeling ${rules.name}. Hierover heeft ${rules.decidedBy} op ${day(facts.decidedOn)} besloten.`,
      },
      { heading: 'Het besluit' },
      { text: outcome[facts.outcome] },
      { heading: 'Waarom' },
      { text: facts.reasons },
      ...(advice && rules.council
        ? [
            { heading: `Het advies van de ${rules.council.name}` },
            { text: `De ${rules.council.name} adviseerde ${money(advice.cents)} te geven. ${advice.reasons}` },
          ]
        : []),
      ...(facts.deviation
        ? [{ heading: 'Waarom het besluit anders is dan het advies' }, { text: facts.deviation }]
        : []),
      ...(facts.conditions ? [{ heading: 'Waar u zich aan houdt' }, { text: facts.conditions }] : []),
      { heading: 'Hoe het verder gaat' },
      { text: facts.outcome === 'refuse' ? rules.letters.refused : rules.letters.granted },
      { heading: 'Niet mee eens?' },
      { text: `${rules.letters.objection}\n\nDat kan tot en met ${day(facts.objectionUntil)}.` },
    ],
    signature: rules.letters.signature,
  };
}
