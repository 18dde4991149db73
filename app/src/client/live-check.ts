/** Shows what the server says of the form around it, some time after the last key. `data-src` takes the form by POST. */
class LiveCheck extends HTMLElement {
  #asked = new AbortController();
  #timer = 0;

  connectedCallback(): void {
    const form = this.closest('form');
    if (!form) return;
    this.setAttribute('aria-live', 'polite');
    form.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => void this.#ask(form), 700);
    });
  }

  async #ask(form: HTMLFormElement): Promise<void> {
    this.#asked.abort();
    this.#asked = new AbortController();
    const fields = [...new FormData(form)].map(([name, value]) => [name, String(value)]);
    try {
      const answer = await fetch(this.dataset.src ?? '', {
        method: 'POST',
        body: new URLSearchParams(fields),
        signal: this.#asked.signal,
      });
      // What was typed is not whole yet: nothing is said of it before it is.
      if (!answer.ok) return this.replaceChildren();
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      this.replaceChildren(...page.body.childNodes);
    } catch {
      // Out of reach, or overtaken by the next key: saving tells as well.
    }
  }
}

customElements.define('live-check', LiveCheck);
