import { useUiTexts } from './texts.tsx';

/** The promise clock: how many promises were kept, still run, or are late; as a bar, and as a list in words. */
export function PromiseBar({ kept, open, overdue }: { kept: number; open: number; overdue: number }) {
  const t = useUiTexts();
  const parts = [
    { kind: 'kept', count: kept, label: t.kept },
    { kind: 'open', count: open, label: t.openPromises },
    { kind: 'overdue', count: overdue, label: t.overdue },
  ];
  const total = kept + open + overdue;
  let from = 0;
  return (
    <div class="app-promises">
      {total > 0 && (
        <svg
          class="app-promises__bar"
          viewBox="0 0 100 6"
          preserveAspectRatio="none"
          aria-hidden="true"
          focusable="false"
        >
          {parts.map(({ kind, count }) => {
            const width = (count / total) * 100;
            const x = from;
            from += width;
            return (
              count > 0 && (
                <rect class={`app-promises__part--${kind}`} x={x.toFixed(2)} width={width.toFixed(2)} height="6" />
              )
            );
          })}
        </svg>
      )}
      <ul class="app-promises__list">
        {parts.map(({ kind, count, label }) => (
          <li class={`app-promises__item app-promises__item--${kind}`}>
            <strong>{count}</strong> {label}
          </li>
        ))}
      </ul>
    </div>
  );
}
