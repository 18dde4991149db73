/** Shares of a whole, in percent: the one that is looked at, and below it the thin one it is measured by, if there is any. */
export function ShareBars({ share, beside }: { share: number; beside?: number }) {
  // The figures stand in the table beside it.
  return (
    <svg class="app-shares" viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect class="app-shares__share" width={share} height={beside === undefined ? '12' : '7'} />
      {beside !== undefined && <rect class="app-shares__beside" y="8" width={beside} height="4" />}
    </svg>
  );
}
