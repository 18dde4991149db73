/** A part of a page that comes anew whenever the server says that there is something new; `data-src` tells when. */
class LiveResult extends HTMLElement {
  #source: EventSource | undefined;
  #seen: string | undefined;

  connectedCallback(): void {
    this.#source = new EventSource(this.dataset.src ?? '');
    this.#source.addEventListener('computed', ({ data }) => {
      // The first tells what is on the page already.
      const first = this.#seen === undefined;
      this.#seen = data;
      if (!first) void this.#fetch();
    });
  }

  disconnectedCallback(): void {
    this.#source?.close();
  }

  async #fetch(): Promise<void> {
    const answer = await fetch(window.location.href).catch(() => undefined);
    if (!answer?.ok) return;
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const now = page.getElementById(this.id);
    if (!now) return;
    // What is unfolded stays so, also where statements came in between.
    const open = new Map([...this.querySelectorAll('details')].map((one) => [one.id, one.open]));
    for (const one of now.querySelectorAll('details')) one.open = open.get(one.id) ?? one.open;
    // Somebody who is inside with the keyboard stays where they are; they see it at the next one.
    if (this.contains(document.activeElement)) return;
    this.replaceChildren(...now.childNodes);
  }
}

customElements.define('live-result', LiveResult);
