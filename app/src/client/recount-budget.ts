import { recount } from './recount.ts';

/** Counts a budget again in this very browser, from the published file. The counter comes when asked. */
class RecountBudget extends HTMLElement {
  connectedCallback(): void {
    const tools = this.querySelector('template');
    tools?.replaceWith(tools.content.cloneNode(true));
    this.querySelector('button')?.addEventListener('click', () => void this.#count());
  }

  async #count(): Promise<void> {
    this.#say('busy');
    const { src = '', digest } = this.dataset;
    try {
      const [file, count] = await Promise.all([read(`${src}/stemmen.pb`), read(`${src}/telling.json`)]);
      const found = await recount(await file.text(), await count.json());
      this.#say(found === digest ? 'passed' : 'failed');
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

async function read(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  return response;
}

customElements.define('recount-budget', RecountBudget);
