/** Moves the focus to the error summary when the page comes back with errors. */
export class FocusErrors extends HTMLElement {
  connectedCallback(): void {
    this.querySelector<HTMLElement>('[role=alert]')?.focus();
  }
}
