import type { Recounted } from './recount.ts';

/** Counts a budget again in this very browser, from the published file. The counter comes when asked. */
class RecountBudget extends HTMLElement {
  connectedCallback(): void {
    const tools = this.querySelector('template');
    tools?.replaceWith(tools.content.cloneNode(true));
    this.querySelector('button')?.addEventListener('click', () => void this.#count());
  }

  async #count(): Promise<void> {
    const button = this.querySelector('button');
    if (button) button.disabled = true;
    this.#say('busy');
    try {
      this.#say(await inThread(new URL(this.dataset.src ?? '', location.href).href));
    } catch {
      this.#say('unreached');
    } finally {
      if (button) button.disabled = false;
    }
  }

  #say(what: 'busy' | 'unreached' | Recounted): void {
    const said = this.querySelector<HTMLElement>('[data-outcome]');
    if (!said) return;
    said.textContent = said.dataset[what] ?? '';
    said.classList.toggle('app-check__outcome--no', what === 'otherResult' || what === 'otherFile');
  }
}

// A large town takes seconds, in which the page should answer to its reader.
async function inThread(address: string): Promise<Recounted> {
  const thread = new Worker(new URL('./recount-worker.ts', import.meta.url), { type: 'module' });
  try {
    return await new Promise((resolve, reject) => {
      thread.addEventListener('message', ({ data }) =>
        data === null ? reject(new Error('Not counted.')) : resolve(data),
      );
      thread.addEventListener('error', reject);
      thread.postMessage(address);
    });
  } finally {
    thread.terminate();
  }
}

customElements.define('recount-budget', RecountBudget);
