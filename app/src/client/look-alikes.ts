/**
 * Shows what others wrote that looks like what is being typed.
 * `data-src` gives an HTML fragment for ?q=; `data-for` is the id of the field that is watched.
 */
export class LookAlikes extends HTMLElement {
  #asked = new AbortController();
  #timer = 0;

  connectedCallback(): void {
    const field = document.getElementById(this.dataset.for ?? '');
    if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return;
    this.setAttribute('aria-live', 'polite');
    field.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => void this.#ask(field.value.trim()), 400);
    });
  }

  async #ask(text: string): Promise<void> {
    this.#asked.abort();
    if (text.length < 4) return this.replaceChildren();
    this.#asked = new AbortController();
    try {
      const url = new URL(this.dataset.src ?? '', location.href);
      url.searchParams.set('q', text);
      const answer = await fetch(url, { signal: this.#asked.signal });
      if (!answer.ok) return this.replaceChildren();
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      this.replaceChildren(...page.body.childNodes);
    } catch {
      // Out of reach, or overtaken by the next letter: the form works without.
    }
  }
}
