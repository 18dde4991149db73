import type { Election } from '../election.ts';
import { formatMoney, type Money } from '../money.ts';
import { rounded } from '../rational.ts';
import type { Explanation } from './explain.ts';

/** A language in which results are explained. */
export type Locale = 'nl' | 'en';

// Three winners say where the money went; a list of twenty says nothing.
const shown = 3;
const longestName = 60;

/** The explanation as one sentence with figures, without legal or mathematical words. */
export function explanationSentence(election: Election, explanation: Explanation, locale: Locale): string {
  const money = moneyIn(election, locale);
  const names = new Map(election.projects.map(({ id, name }) => [id, `“${shortened(name ?? id)}”`]));
  const name = (id: string) => names.get(id) ?? id;
  const nl = locale === 'nl';
  const { reason, votes, score, cost, project } = explanation;
  const supporters = nl
    ? `${votes === 1 ? 'de ene kiezer' : `de ${votes} kiezers`}`
    : `${votes === 1 ? 'the one supporter' : `the ${votes} supporters`}`;
  const counted =
    score === votes
      ? count(votes, nl ? ['stem', 'stemmen'] : ['vote', 'votes'])
      : count(score, nl ? ['punt', 'punten'] : ['point', 'points']);
  const one = votes === 1;
  const lost = nl ? `${name(project)} wint niet: ` : `${name(project)} does not win: `;
  const won = nl ? `${name(project)} wint: ` : `${name(project)} wins: `;
  switch (reason.kind) {
    case 'won':
      return won + howWon(explanation, reason.round, { nl, money, supporters, counted });
    case 'no-votes':
      return lost + (nl ? 'niemand koos het.' : 'nobody chose it.');
    case 'below-threshold':
      return (
        lost +
        (nl
          ? `het kreeg ${counted} en had er ${reason.threshold} nodig.`
          : `it has ${counted} and needed ${reason.threshold}.`)
      );
    case 'over-budget':
      return (
        lost +
        (nl
          ? `het kost ${money(cost)}, meer dan het hele budget van ${money(reason.budget)}.`
          : `it costs ${money(cost)}, more than the whole budget of ${money(reason.budget)}.`)
      );
    case 'conflict':
      return (
        lost +
        (nl
          ? `het kan niet samen met ${name(reason.winner)}, dat won.`
          : `it cannot go together with ${name(reason.winner)}, which won.`)
      );
    case 'no-room':
      return (
        lost +
        (nl
          ? `met ${counted} kwam het pas aan de beurt toen er nog ${money(reason.left)} over was, en het kost ${money(cost)}.`
          : `with ${counted} its turn came when ${money(reason.left)} was left, and it costs ${money(cost)}.`)
      );
    case 'too-few-votes':
      return (
        lost +
        (nl
          ? `${supporters} ${one ? 'had' : 'hadden samen'} ${money(reason.money.start)}, en het kost ${money(cost)}.`
          : `${supporters} had ${money(reason.money.start)}${one ? '' : ' together'}, and it costs ${money(cost)}.`)
      );
    case 'support-spent': {
      const most = reason.money.spentOn.slice(0, shown);
      const rest = reason.money.spentOn.slice(shown).reduce((sum, { amount }) => sum + amount, 0n);
      const parts = most.map((one) => `${money(one.amount)} ${nl ? 'aan' : 'on'} ${name(one.project)}`);
      if (rest > 0n) parts.push(`${money(rest)} ${nl ? 'aan andere winnaars' : 'on other winners'}`);
      const list = new Intl.ListFormat(locale).format(parts);
      return (
        lost +
        (nl
          ? `${supporters} ${one ? 'had' : 'hadden samen'} ${money(reason.money.start)}, ${one ? 'gaf' : 'gaven'} daarvan ${list} uit, en ${one ? 'kwam' : 'kwamen'} zo ${money(reason.short)} tekort van de ${money(cost)} die het kost.`
          : `${supporters} had ${money(reason.money.start)}${one ? '' : ' together'}, spent ${list}, and so fell ${money(reason.short)} short of the ${money(cost)} that it costs.`)
      );
    }
    case 'others-first':
      return (
        lost +
        (nl
          ? `andere projecten gingen voor (${reason.winnersOfSupporters} daarvan ook gekozen door kiezers van dit project); daarna was er ${money(reason.left)} over, en het kost ${money(cost)}.`
          : `other projects came first (${reason.winnersOfSupporters} of them also chosen by its supporters); after them ${money(reason.left)} was left, and it costs ${money(cost)}.`)
      );
  }
}

type Words = { nl: boolean; money: (amount: Money) => string; supporters: string; counted: string };

function howWon(
  { votes, score, cost }: Explanation,
  round: Extract<Explanation['reason'], { kind: 'won' }>['round'],
  { nl, money, supporters, counted }: Words,
): string {
  const one = votes === 1;
  const percent = round.covered ? Number((100n * round.covered.num) / round.covered.den) : 100;
  switch (round.by) {
    case 'score':
      return nl ? `het kreeg ${counted} en paste in het budget.` : `it has ${counted} and fitted in the budget.`;
    case 'completion':
      return nl
        ? `het paste met ${counted} nog in het geld dat over was.`
        : `with ${counted} it fitted in the money that was left.`;
    case 'load':
      return nl
        ? `${supporters} ${one ? 'draagt' : 'delen'} de ${money(cost)}, en daar is het gewicht van alle winnaars samen het kleinst.`
        : `${supporters} ${one ? 'bears' : 'share'} the ${money(cost)}, and there the weight of all winners together is the smallest.`;
    case 'overspending':
      return nl
        ? `${supporters} ${one ? 'betaalde' : 'betaalden'} ${percent}% van de ${money(cost)} uit het eigen deel.`
        : `${supporters} paid ${percent}% of the ${money(cost)} from ${one ? 'an own share' : 'their own shares'}.`;
    case 'shares': {
      if (round.payment === undefined) return nl ? 'het kost niets.' : 'it costs nothing.';
      if (one)
        return nl ? `${supporters} betaalde de ${money(cost)} alleen.` : `${supporters} paid the ${money(cost)} alone.`;
      const each = money(rounded(round.payment));
      const point = score === votes ? '' : nl ? ' per punt' : ' per point';
      const orAll = (round.poor ?? 0) > 0 ? (nl ? ', of wat zij nog hadden' : ', or what they had left') : '';
      return nl
        ? `${supporters} betaalden de ${money(cost)} samen: ieder ${each}${point}${orAll}.`
        : `${supporters} paid the ${money(cost)} together: ${each} each${point}${orAll}.`;
    }
  }
}

function count(amount: number, [one, more]: readonly [string, string]): string {
  return `${amount} ${amount === 1 ? one : more}`;
}

/** Some cities have names of three lines; in a sentence the start is enough. */
function shortened(name: string): string {
  return name.length <= longestName
    ? name
    : `${name.slice(0, name.lastIndexOf(' ', longestName) > 0 ? name.lastIndexOf(' ', longestName) : longestName)}…`;
}

/** Money as people write it: whole units where there is nothing behind the point. */
function moneyIn({ scale, meta }: Election, locale: Locale): (amount: Money) => string {
  const currency = meta.get('currency') ?? '';
  const style = /^[A-Z]{3}$/.test(currency) ? ({ style: 'currency', currency } as const) : {};
  const unit = 10n ** BigInt(scale);
  return (amount) => {
    const digits = amount % unit === 0n || amount > 1000n * unit ? 0 : Math.min(scale, 2);
    const format = new Intl.NumberFormat(locale === 'nl' ? 'nl-NL' : 'en-GB', {
      ...style,
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    });
    return format.format(formatMoney(amount, scale) as Intl.StringNumericLiteral);
  };
}
