/** Makes or uses a passkey: asks the server for a challenge, the device for an answer, and follows where it leads. */
class PasskeyButton extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    // Older browsers have passkeys without these; they keep the code by e-mail.
    if (!button || !window.PublicKeyCredential?.parseRequestOptionsFromJSON) return;
    button.hidden = false;
    this.querySelector('[data-without]')?.remove();
    button.addEventListener('click', () => void this.run(button));
  }

  private async run(button: HTMLButtonElement): Promise<void> {
    const problem = this.querySelector<HTMLElement>('[role=alert]');
    button.disabled = true;
    if (problem) problem.hidden = true;
    try {
      window.location.assign(await this.ceremony());
    } catch {
      // Cancelled, timed out or refused: the person can try again or take the other way.
      if (problem) problem.hidden = false;
      button.disabled = false;
    }
  }

  private async ceremony(): Promise<string> {
    const { options = '', action = '', back = '/' } = this.dataset;
    const challenge = await post(options, {});
    const credential = 'user' in challenge ? await make(challenge) : await use(challenge);
    if (!(credential instanceof PublicKeyCredential)) throw new Error('no passkey');
    const { to } = await post(action, { answer: credential.toJSON(), back });
    return String(to);
  }
}

function make(challenge: Record<string, unknown>): Promise<Credential | null> {
  const json = challenge as unknown as PublicKeyCredentialCreationOptionsJSON;
  return navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(json) });
}

function use(challenge: Record<string, unknown>): Promise<Credential | null> {
  const json = challenge as unknown as PublicKeyCredentialRequestOptionsJSON;
  return navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(json) });
}

async function post(path: string, body: unknown): Promise<Record<string, unknown>> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(path, { method: 'POST', headers, body: JSON.stringify(body) });
  if (!response.ok) throw new Error(`refused: ${response.status}`);
  return response.json();
}

customElements.define('passkey-button', PasskeyButton);
