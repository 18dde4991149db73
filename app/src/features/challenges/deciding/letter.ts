import { formatDay, formatMoney } from '../../../platform/i18n/format.ts';
import type { SchemeRules } from '../../../platform/town-scheme.ts';
import type { LetterContent } from '../../schemes/index.ts';

type Facts = {
  number: string;
  title: string;
  submittedOn: string;
  decidedOn: string;
  objectionUntil: string;
  outcome: 'grant' | 'refuse';
  proposedCents: number | null;
  /** The ground of the ordinance on which it is refused, in its own words. */
  ground: string | null;
  reasons: string;
  conditions: string;
};

/** Writes the letter with the decision about a challenge in plain Dutch, with the town's own texts of the scheme. */
export function composeChallengeLetter(rules: SchemeRules, facts: Facts): LetterContent {
  const day = (text: string) => formatDay(text, 'nl');
  const cost =
    facts.proposedCents === null ? '' : ` U wilt dat doen voor ${formatMoney(facts.proposedCents, 'nl')} per jaar.`;
  return {
    subject: `Besluit over uw verzoek ${facts.number}: ${facts.title}`,
    reference: facts.number,
    day: facts.decidedOn,
    parts: [
      {
        text: `Op ${day(facts.submittedOn)} vroeg u of u deze taak mag overnemen: "${facts.title}".${cost} Hierover heeft ${rules.decidedBy} op ${day(facts.decidedOn)} besloten.`,
      },
      { heading: 'Het besluit' },
      {
        text:
          facts.outcome === 'grant'
            ? 'Het besluit is: u mag deze taak overnemen, als wij het samen eens worden over de afspraken.'
            : `Het besluit is: u kunt deze taak niet overnemen.${facts.ground ? ` De grond hiervoor is: ${facts.ground}.` : ''}`,
      },
      { heading: 'Waarom' },
      { text: facts.reasons },
      ...(facts.conditions ? [{ heading: 'Waar u zich aan houdt' }, { text: facts.conditions }] : []),
      { heading: 'Hoe het verder gaat' },
      { text: facts.outcome === 'grant' ? rules.letters.granted : rules.letters.refused },
      { heading: 'Niet mee eens?' },
      { text: `${rules.letters.objection}\n\nDat kan tot en met ${day(facts.objectionUntil)}.` },
    ],
    signature: rules.letters.signature,
  };
}
