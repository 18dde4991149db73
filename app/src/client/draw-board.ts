const everyMs = 3000;
const longestMs = 12_000;

/** The board of a draw: before it, looks now and then whether it was made; after it, fills the seats one by one. */
class DrawBoard extends HTMLElement {
  connectedCallback(): void {
    const { watch, waiting } = this.dataset;
    if (watch === undefined) this.#fill();
    else this.#watch(watch, waiting ?? '');
  }

  #watch(address: string, waiting: string): void {
    const hint = this.querySelector('.app-board__hint');
    if (hint) hint.textContent = waiting;
    setInterval(() => void look(address), everyMs);
  }

  // Where the reader wants no motion, the style sheet has none and the delay does nothing.
  #fill(): void {
    const seats = this.querySelectorAll<HTMLElement>('[data-seat]');
    const step = Math.min(500, longestMs / seats.length);
    for (const [index, seat] of seats.entries()) seat.style.animationDelay = `${index * step}ms`;
  }
}

async function look(address: string): Promise<void> {
  try {
    const { drawn } = (await (await fetch(address)).json()) as { drawn: boolean };
    if (drawn) location.reload();
  } catch {
    // Out of reach for a moment: the next look may be answered.
  }
}

customElements.define('draw-board', DrawBoard);
