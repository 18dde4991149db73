/** A few numbers side by side, each with its words. */
export function StatRow({ stats }: { stats: readonly { figure: string; label: string; href?: string }[] }) {
  return (
    <dl class="app-stats">
      {stats.map(({ figure, label, href }) => (
        <div class="app-stats__item">
          <dt class="app-stats__label">
            {href ? (
              <a class="utrecht-link utrecht-link--html-a" href={href}>
                {label}
              </a>
            ) : (
              label
            )}
          </dt>
          <dd class="app-stats__figure">{figure}</dd>
        </div>
      ))}
    </dl>
  );
}
