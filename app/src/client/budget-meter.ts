/** Keeps in view what is chosen and what it costs, while somebody chooses. */
class BudgetMeter extends HTMLElement {
  connectedCallback(): void {
    const bar = this.querySelector<HTMLElement>('[data-meter]');
    if (!bar) return;
    const live = document.createElement('span');
    live.className = 'app-hidden';
    live.setAttribute('aria-live', 'polite');
    this.append(live);
    let timer = 0;
    const show = () => {
      const { text, over } = this.#text(bar.dataset);
      bar.textContent = text;
      bar.classList.toggle('app-meter--over', over);
      clearTimeout(timer);
      timer = window.setTimeout(() => {
        live.textContent = text;
      }, 1000);
    };
    this.addEventListener('input', show);
    show();
    bar.hidden = false;
  }

  #text({ meter = '', over = '', limit = '', counts = '' }: DOMStringMap): { text: string; over: boolean } {
    const fields = [...this.querySelectorAll<HTMLInputElement>('input[data-cost]')];
    const chosen = fields.filter((field) => (field.type === 'checkbox' ? field.checked : Number(field.value) > 0));
    const sum = chosen.reduce((cents, field) => cents + Number(field.dataset.cost), 0);
    const points = chosen.reduce((all, field) => all + Number(field.value), 0);
    const used = { cost: sum, points, none: 0 }[counts] ?? 0;
    const tooMuch = limit !== '' && used > Number(limit);
    const text = (tooMuch ? over : meter)
      .replace('{n}', String(chosen.length))
      .replace('{sum}', euros(sum))
      .replace('{points}', String(points))
      .replace('{over}', counts === 'cost' ? euros(used - Number(limit)) : String(used - Number(limit)));
    return { text, over: tooMuch };
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
