/** Says how many characters are left, and how many there are too many; a screen reader hears it after a pause. */
export class CharCount extends HTMLElement {
  connectedCallback(): void {
    const area = this.querySelector('textarea');
    const message = this.querySelector('p');
    const max = Number(this.dataset.max);
    if (!area || !message || !max) return;
    const live = document.createElement('span');
    live.className = 'app-hidden';
    live.setAttribute('aria-live', 'polite');
    this.append(live);
    let timer = 0;
    const count = () => {
      const left = max - area.value.length;
      const text = (left < 0 ? this.dataset.over : this.dataset.left)?.replace('{n}', String(Math.abs(left))) ?? '';
      message.textContent = text;
      message.classList.toggle('app-count--over', left < 0);
      clearTimeout(timer);
      timer = window.setTimeout(() => {
        live.textContent = text;
      }, 1000);
    };
    area.addEventListener('input', count);
    if (area.value) count();
  }
}
