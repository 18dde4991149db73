import { formatMoney } from '../../../platform/i18n/format.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import type { Outcome } from './outcome.ts';
import { resultMessages } from './result-messages.ts';

const width = 640;
const height = 88;
// Below this a number does not fit in its block; it stands in the list all the same.
const narrowest = 22;

/** The budget as one bar, each winner a block as wide as its part of the money, and what is over. The list says the same. */
export function BudgetPicture({ outcome, amount, locale }: { outcome: Outcome; amount: number; locale: Locale }) {
  const t = resultMessages(locale);
  const over = amount - outcome.cost;
  const blocks = blocksOf(outcome.winners, amount);
  return (
    <figure class="utrecht-figure app-division">
      <svg class="app-division__bar" viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
        <rect class="app-division__over" x="2" y="2" width={width - 4} height={height - 4} />
        {blocks.map(({ x, wide }, at) => (
          <>
            <rect
              class={`app-division__block app-division__block--${at % 2}`}
              x={x}
              y="0"
              width={wide}
              height={height}
            />
            {wide >= narrowest && (
              <text class="app-division__number" x={x + wide / 2} y={height / 2 + 10} text-anchor="middle">
                {at + 1}
              </text>
            )}
          </>
        ))}
      </svg>
      <figcaption class="utrecht-figure__caption">
        {over > 0
          ? t.pictureOver(formatMoney(amount, locale), formatMoney(over, locale))
          : t.picture(formatMoney(amount, locale))}
      </figcaption>
    </figure>
  );
}

function blocksOf(winners: readonly { cost: number }[], amount: number) {
  let from = 0;
  return winners.map(({ cost }) => {
    const x = from;
    const wide = (cost / amount) * width;
    from += wide;
    return { x: rounded(x), wide: rounded(wide) };
  });
}

function rounded(units: number): number {
  return Math.round(units * 10) / 10;
}
