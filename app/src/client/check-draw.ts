type Outcome = 'yes' | 'no' | 'open';

/** Checks a draw in this very browser: that of the page, or a file that somebody kept. The checker comes when asked. */
class CheckDraw extends HTMLElement {
  connectedCallback(): void {
    const tools = this.querySelector('template');
    tools?.replaceWith(tools.content.cloneNode(true));
    this.querySelector('button')?.addEventListener('click', () =>
      this.#check(async () => (await fetch(this.dataset.src ?? '')).json()),
    );
    const input = this.querySelector('input');
    input?.addEventListener('change', () => {
      const file = input.files?.[0];
      if (file) void this.#check(async () => JSON.parse(await file.text()));
    });
  }

  async #check(read: () => Promise<unknown>): Promise<void> {
    this.#say('busy');
    try {
      const [{ verify }, transcript] = await Promise.all([
        import('@stadmakers/sortition/checking'),
        // What is no JSON is no transcript.
        read().catch(() => null),
      ]);
      const { checks } = verify(transcript);
      const found = new Map<string, boolean>(checks.map(({ name, passed }) => [name, passed]));
      if (found.get('form')) {
        const { commitment } = transcript as { commitment: { digest: string } };
        found.set('published', commitment.digest === this.dataset.digest);
      }
      for (const item of this.querySelectorAll<HTMLElement>('[data-check]')) {
        const passed = found.get(item.dataset.check ?? '');
        show(item, passed === undefined ? 'open' : passed ? 'yes' : 'no');
      }
      this.#say([...found.values()].every(Boolean) ? 'passed' : 'failed');
    } catch {
      this.#say('unreached');
    }
  }

  #say(what: 'busy' | 'passed' | 'failed' | 'unreached'): void {
    const said = this.querySelector<HTMLElement>('[data-outcome]');
    if (!said) return;
    said.textContent = said.dataset[what] ?? '';
    said.classList.toggle('app-check__outcome--no', what === 'failed');
  }
}

function show(item: HTMLElement, outcome: Outcome): void {
  for (const one of ['yes', 'no', 'open']) item.classList.toggle(`app-check--${one}`, one === outcome);
  item.textContent = item.dataset[outcome] ?? '';
}

customElements.define('check-draw', CheckDraw);
