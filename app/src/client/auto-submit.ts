/** Sends a filter form as soon as a choice changes. Typing waits for Enter or the button. */
export class AutoSubmit extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('change', (event) => {
      const field = event.target;
      if (
        field instanceof HTMLSelectElement ||
        (field instanceof HTMLInputElement && /radio|checkbox/.test(field.type))
      ) {
        field.form?.requestSubmit();
      }
    });
  }
}
