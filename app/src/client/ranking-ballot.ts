/** Buttons beside the places of a ballot: press what you like most first, then the next; no typing and no dragging. */
class RankingBallot extends HTMLElement {
  connectedCallback(): void {
    for (const field of this.#fields()) {
      const row = document.createElement('div');
      row.className = 'app-ballot__order';
      const { choose = '', remove = '', higher = '', lower = '' } = this.dataset;
      const title = field.dataset.title ?? '';
      const pick = button(choose, title, () => this.#write(this.#without(field, !field.value)));
      const up = button(higher, title, () => this.#write(this.#moved(field, -1)));
      const down = button(lower, title, () => this.#write(this.#moved(field, 1)));
      row.append(pick, up, down);
      (field.closest('li')?.querySelector('[data-order]') ?? field).append(row);
      const show = () => {
        const order = this.#order();
        const place = order.indexOf(field);
        rename(pick, place < 0 ? choose : remove, title);
        up.hidden = place < 1;
        down.hidden = place < 0 || place === order.length - 1;
      };
      this.addEventListener('input', show);
      show();
    }
  }

  #fields(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input[data-cost]')];
  }

  #order(): HTMLInputElement[] {
    const placed = this.#fields().filter(({ value }) => Number(value) > 0);
    return placed.sort((a, b) => Number(a.value) - Number(b.value));
  }

  #without(field: HTMLInputElement, add: boolean): HTMLInputElement[] {
    const others = this.#order().filter((one) => one !== field);
    return add ? [...others, field] : others;
  }

  #moved(field: HTMLInputElement, by: number): HTMLInputElement[] {
    const order = this.#order();
    const at = order.indexOf(field);
    const other = order[at + by];
    return order.map((one) => (one === field ? (other ?? one) : one === other ? field : one));
  }

  #write(order: HTMLInputElement[]): void {
    for (const field of this.#fields()) field.value = order.includes(field) ? String(order.indexOf(field) + 1) : '';
    this.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

function button(text: string, title: string, press: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'utrecht-button utrecht-button--subtle app-button';
  made.addEventListener('click', press);
  rename(made, text, title);
  return made;
}

function rename(made: HTMLButtonElement, text: string, title: string): void {
  made.textContent = text;
  made.setAttribute('aria-label', `${text}: ${title}`);
}

customElements.define('ranking-ballot', RankingBallot);
