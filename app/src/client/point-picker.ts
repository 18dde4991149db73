/**
 * Opens the map inside the form instead of on a page of its own. What is tapped or pressed on it is asked of the server,
 * as it is without this script; the answer takes the place of the map and its fields.
 */
class PointPicker extends HTMLElement {
  #asked = new AbortController();

  connectedCallback(): void {
    this.addEventListener('click', (event) => {
      const control = (event.target as Element).closest<HTMLElement>('button, input[type=image], a[href^="?"]');
      if (!control) return;
      event.preventDefault();
      void this.#ask({ ...this.#known(), ...said(control, event) }, control);
    });
    this.#areas?.addEventListener('change', () => {
      // Only a map that is open follows the list, and a point elsewhere would contradict it.
      if (this.querySelector('.app-point, .app-tiles')) void this.#ask({ gebied: this.#areas?.value ?? '' });
    });
  }

  get #areas(): HTMLSelectElement | null {
    return this.closest('form')?.querySelector('select[name=area]') ?? null;
  }

  #known(): Record<string, string> {
    const fields = [...this.querySelectorAll<HTMLInputElement>('input[type=hidden]')];
    return { gebied: this.#areas?.value ?? '', ...Object.fromEntries(fields.map(({ name, value }) => [name, value])) };
  }

  async #ask(question: Record<string, string>, control?: HTMLElement): Promise<void> {
    this.#asked.abort();
    this.#asked = new AbortController();
    const url = new URL(this.dataset.src ?? '', location.href);
    for (const [name, value] of Object.entries(question)) if (value) url.searchParams.set(name, value);
    try {
      const answer = await fetch(url, { signal: this.#asked.signal });
      if (!answer.ok) throw new Error(answer.statusText);
      this.#show(new DOMParser().parseFromString(await answer.text(), 'text/html'));
      if (control) this.#focusLike(control);
    } catch (error) {
      const overtaken = error instanceof DOMException && error.name === 'AbortError';
      if (!overtaken) this.#part('said').textContent = this.dataset.failed ?? '';
    }
  }

  #show(page: Document): void {
    const [map, said] = ['map', 'said'].map((name) => page.querySelector<HTMLElement>(`[data-part=${name}]`));
    if (!map) return;
    this.#part('map').replaceWith(map);
    this.#part('said').textContent = said?.textContent ?? '';
    const { wijk } = map.dataset;
    if (wijk && this.#areas?.querySelector(`option[value="${wijk}"]`)) this.#areas.value = wijk;
  }

  #part(name: 'map' | 'said'): HTMLElement {
    return this.querySelector(`[data-part=${name}]`) as HTMLElement;
  }

  /** The same control on the new map, or the map itself. */
  #focusLike(control: HTMLElement): void {
    const { value } = control as HTMLButtonElement;
    const same = control instanceof HTMLButtonElement && value && this.querySelector(`button[value="${value}"]`);
    const link = this.querySelector('a[aria-current]');
    const next = same || link || this.querySelector('input[type=image], a');
    (next as HTMLElement | SVGElement | null)?.focus({ preventScroll: true });
  }
}

/** What a control asks for, as a form without script would send it. */
function said(control: HTMLElement, event: MouseEvent): Record<string, string> {
  if (control instanceof HTMLButtonElement) return control.name ? { [control.name]: control.value } : {};
  if (control instanceof HTMLInputElement) {
    const { left, top } = control.getBoundingClientRect();
    // A key press has no place; neither has it without script.
    const [x, y] = event.detail === 0 ? [0, 0] : [event.clientX - left, event.clientY - top];
    return { [`${control.name}.x`]: String(Math.round(x)), [`${control.name}.y`]: String(Math.round(y)) };
  }
  return Object.fromEntries(new URLSearchParams(control.getAttribute('href') ?? ''));
}

customElements.define('point-picker', PointPicker);
