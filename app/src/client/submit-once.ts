/** Stops a second click from sending the same form again; the server recognises the double one anyway. */
export class SubmitOnce extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('submit', (event) => {
      if (!(event.target instanceof HTMLFormElement) || event.defaultPrevented) return;
      if (event.target.dataset.sent) event.preventDefault();
      event.target.dataset.sent = 'yes';
    });
    // Who comes back with the back button may send the form again.
    window.addEventListener('pageshow', () => {
      for (const form of this.querySelectorAll('form')) delete form.dataset.sent;
    });
  }
}
