/** A button that reads the words above it aloud, where the device can. `data-start` and `data-stop` are its two names. */
class ReadAloud extends HTMLElement {
  #button = document.createElement('button');

  connectedCallback(): void {
    if (!('speechSynthesis' in window)) return;
    this.#button.type = 'button';
    this.#button.className = 'utrecht-button utrecht-button--subtle app-button';
    this.#name(false);
    this.#button.addEventListener('click', () => (speechSynthesis.speaking ? this.#stop() : this.#read()));
    this.replaceChildren(this.#button);
  }

  disconnectedCallback(): void {
    if ('speechSynthesis' in window) speechSynthesis.cancel();
  }

  #read(): void {
    const around = this.parentElement;
    const words = [...(around?.querySelectorAll('h1, p, .app-child__choices button') ?? [])];
    const spoken = new SpeechSynthesisUtterance(words.map((one) => one.textContent?.trim()).join('. '));
    spoken.lang = 'nl-NL';
    // Slower than people speak to each other.
    spoken.rate = 0.9;
    spoken.addEventListener('end', () => this.#name(false));
    this.#name(true);
    speechSynthesis.speak(spoken);
  }

  #stop(): void {
    speechSynthesis.cancel();
    this.#name(false);
  }

  #name(speaking: boolean): void {
    this.#button.textContent = (speaking ? this.dataset.stop : this.dataset.start) ?? '';
  }
}

customElements.define('read-aloud', ReadAloud);
