/** Shows the chosen picture before it is sent. */
export class PicturePreview extends HTMLElement {
  connectedCallback(): void {
    const input = this.querySelector('input');
    let shown = '';
    input?.addEventListener('change', () => {
      this.querySelector('img')?.remove();
      if (shown) URL.revokeObjectURL(shown);
      const file = input.files?.[0];
      if (!file?.type.startsWith('image/')) return;
      shown = URL.createObjectURL(file);
      const picture = document.createElement('img');
      picture.className = 'app-preview';
      picture.alt = '';
      picture.src = shown;
      this.append(picture);
    });
  }
}
