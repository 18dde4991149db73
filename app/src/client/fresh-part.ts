const everyMs = 2_000;

/** Looks every two seconds how far something is, and shows the whole page anew once it has ended. */
class FreshPart extends HTMLElement {
  #timer: number | undefined;

  connectedCallback(): void {
    this.#timer = window.setInterval(() => void this.#look(), everyMs);
  }

  disconnectedCallback(): void {
    window.clearInterval(this.#timer);
  }

  async #look(): Promise<void> {
    const answer = await fetch(window.location.href).catch(() => undefined);
    if (!answer?.ok) return;
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const now = page.getElementById(this.id);
    if (!now) window.location.reload();
    else if (now.innerHTML !== this.innerHTML) this.replaceChildren(...now.childNodes);
  }
}

customElements.define('fresh-part', FreshPart);
