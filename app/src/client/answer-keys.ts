const keys: Record<string, string> = { 1: 'agree', 2: 'disagree', 3: 'pass', 4: 'later' };

/**
 * One key for each answer. Only while the focus is inside (WCAG 2.1.4): it is on the statement after each answer, and
 * who types elsewhere or speaks to the computer answers nothing by accident.
 */
class AnswerKeys extends HTMLElement {
  connectedCallback(): void {
    const hint = this.querySelector<HTMLElement>('.app-answering__keys');
    if (hint) hint.hidden = false;
    this.addEventListener('keydown', (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
      const important = this.querySelector<HTMLInputElement>('input[name="important"]');
      if (event.key === '5' && important) important.checked = !important.checked;
      const answer = keys[event.key];
      if (answer) this.querySelector<HTMLButtonElement>(`button[name="answer"][value="${answer}"]`)?.click();
    });
  }
}

customElements.define('answer-keys', AnswerKeys);
