/** Keeps in view what is chosen and what it costs, while somebody chooses. */
class BudgetMeter extends HTMLElement {
  connectedCallback(): void {
    const bar = this.querySelector<HTMLElement>('[data-meter]');
    if (!bar) return;
    const words = document.createElement('span');
    const limit = Number(bar.dataset.limit ?? 0);
    bar.append(words);
    const progress = limit > 0 ? document.createElement('progress') : null;
    if (progress) {
      progress.max = limit;
      // The words say the same.
      progress.setAttribute('aria-hidden', 'true');
      bar.append(progress);
    }
    const live = document.createElement('span');
    live.className = 'app-hidden';
    live.setAttribute('aria-live', 'polite');
    this.append(live);
    let timer = 0;
    const show = () => {
      const { text, used } = this.#state(bar.dataset, limit);
      words.textContent = text;
      if (progress) progress.value = used;
      bar.classList.toggle('app-meter--over', limit > 0 && used > limit);
      clearTimeout(timer);
      timer = window.setTimeout(() => {
        live.textContent = text;
      }, 1000);
    };
    this.addEventListener('input', show);
    show();
    bar.hidden = false;
  }

  #state({ meter = '', over = '', counts = '' }: DOMStringMap, limit: number): { text: string; used: number } {
    const fields = [...this.querySelectorAll<HTMLInputElement>('input[data-cost]')];
    const chosen = fields.filter((field) => (field.type === 'checkbox' ? field.checked : Number(field.value) > 0));
    const cost = chosen.reduce((cents, field) => cents + Number(field.dataset.cost), 0);
    const points = chosen.reduce((all, field) => all + Number(field.value), 0);
    const used = { cost, points, chosen: chosen.length }[counts] ?? 0;
    const amount = (value: number) => (counts === 'cost' ? euros(value) : String(value));
    const text = (limit > 0 && used > limit ? over : meter)
      .replace('{n}', String(chosen.length))
      .replace('{sum}', euros(cost))
      .replace('{points}', String(points))
      .replace('{left}', amount(limit - used))
      .replace('{over}', amount(used - limit));
    return { text, used };
  }
}

function euros(cents: number): string {
  const digits = cents % 100 === 0 ? 0 : 2;
  return (cents / 100).toLocaleString(document.documentElement.lang === 'en' ? 'en-GB' : 'nl-NL', {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}

customElements.define('budget-meter', BudgetMeter);
