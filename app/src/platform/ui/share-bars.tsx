/** Two shares of a whole above each other, in percent: the one that is looked at, and the thin one it is measured by. */
export function ShareBars({ share, beside }: { share: number; beside: number }) {
  // The figures stand in the table beside it.
  return (
    <svg class="app-shares" viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect class="app-shares__share" width={share} height="7" />
      <rect class="app-shares__beside" y="8" width={beside} height="4" />
    </svg>
  );
}
