const svgSpace = 'http://www.w3.org/2000/svg';
// The share of the map's height that one press of an arrow key moves; a finer one with Shift.
const coarse = 1 / 40;
const fine = 1 / 400;

type Degrees = { longitude: number; latitude: number };

/**
 * A map on which a place can be pointed out, by pointer or by arrow keys; writes the fields `longitude` and `latitude`
 * inside it and says the name of the place. Where the town has no map nothing appears.
 */
class PointPicker extends HTMLElement {
  #map: SVGSVGElement | undefined;
  #marker = document.createElementNS(svgSpace, 'circle');
  #said = document.createElement('p');
  #asked = new AbortController();
  #timer = 0;

  async connectedCallback(): Promise<void> {
    const map = await fetchMap(this.dataset.map ?? '');
    if (!map || this.#map) return;
    this.#map = map;
    this.#marker.setAttribute('class', 'app-picker__marker');
    this.#marker.setAttribute('r', '14');
    map.setAttribute('role', 'application');
    map.setAttribute('tabindex', '0');
    map.setAttribute('aria-label', `${this.dataset.label}. ${this.dataset.help}`);
    map.addEventListener('click', (event) => this.#point(this.#under(event)));
    map.addEventListener('keydown', (event) => this.#move(event));
    this.#said.setAttribute('role', 'status');
    this.#said.className = 'utrecht-paragraph';
    this.append(paragraph(this.dataset.label, 'utrecht-form-label'), paragraph(this.dataset.help), map, this.#said);
    this.append(this.#clearButton());
    const known = this.#known();
    if (known) this.#point(known);
  }

  #field(name: keyof Degrees): HTMLInputElement {
    return this.querySelector(`input[name=${name}]`) as HTMLInputElement;
  }

  #known(): Degrees | undefined {
    const [longitude, latitude] = [this.#field('longitude').value, this.#field('latitude').value];
    return longitude && latitude ? { longitude: Number(longitude), latitude: Number(latitude) } : undefined;
  }

  #edge(name: 'west' | 'south' | 'east' | 'north'): number {
    return Number(this.#map?.dataset[name]);
  }

  #under(event: MouseEvent): Degrees {
    const box = (this.#map as SVGSVGElement).getBoundingClientRect();
    return this.#degrees((event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height);
  }

  /** From shares of width and height; the edge holds whoever walks off the map. */
  #degrees(across: number, down: number): Degrees {
    const [x, y] = [across, down].map((share) => Math.min(1, Math.max(0, share))) as [number, number];
    return {
      longitude: this.#edge('west') + x * (this.#edge('east') - this.#edge('west')),
      latitude: this.#edge('north') - y * (this.#edge('north') - this.#edge('south')),
    };
  }

  #shares({ longitude, latitude }: Degrees): [number, number] {
    return [
      (longitude - this.#edge('west')) / (this.#edge('east') - this.#edge('west')),
      (this.#edge('north') - latitude) / (this.#edge('north') - this.#edge('south')),
    ];
  }

  #move(event: KeyboardEvent): void {
    const way = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
    if (!way) return;
    event.preventDefault();
    const known = this.#known();
    const [across, down] = known ? this.#shares(known) : [0.5, 0.5];
    const step = event.shiftKey ? fine : coarse;
    // The first key only puts the marker in the middle.
    const [right = 0, below = 0] = known ? way : [0, 0];
    this.#point(this.#degrees(across + right * step, down + below * step));
  }

  #point(at: Degrees): void {
    const { width, height } = (this.#map as SVGSVGElement).viewBox.baseVal;
    const [across, down] = this.#shares(at);
    this.#marker.setAttribute('cx', String(across * width));
    this.#marker.setAttribute('cy', String(down * height));
    this.#map?.append(this.#marker);
    // Five decimals are a metre.
    this.#field('longitude').value = at.longitude.toFixed(5);
    this.#field('latitude').value = at.latitude.toFixed(5);
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#say(at), 250);
  }

  async #say({ longitude, latitude }: Degrees): Promise<void> {
    this.#asked.abort();
    this.#asked = new AbortController();
    try {
      const url = `${this.dataset.place}?lon=${longitude}&lat=${latitude}`;
      const answer = await fetch(url, { signal: this.#asked.signal });
      const { area } = (await answer.json()) as { area: { name: string } | null };
      this.#said.textContent = area ? `${this.dataset.found}${area.name}` : (this.dataset.outside ?? '');
    } catch {
      // Out of reach, or overtaken by the next key: the point counts without its name.
    }
  }

  #clearButton(): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'utrecht-button utrecht-button--subtle app-button';
    button.textContent = this.dataset.clear ?? '';
    button.addEventListener('click', () => {
      clearTimeout(this.#timer);
      this.#asked.abort();
      this.#marker.remove();
      this.#field('longitude').value = '';
      this.#field('latitude').value = '';
      this.#said.textContent = this.dataset.cleared ?? '';
    });
    return button;
  }
}

async function fetchMap(address: string): Promise<SVGSVGElement | undefined> {
  try {
    const answer = await fetch(address);
    // 204: this town has no real outlines yet.
    if (answer.status !== 200) return undefined;
    const { documentElement } = new DOMParser().parseFromString(await answer.text(), 'image/svg+xml');
    return document.importNode(documentElement as unknown as SVGSVGElement, true);
  } catch {
    return undefined;
  }
}

function paragraph(text: string | undefined, className = 'utrecht-form-field-description'): HTMLParagraphElement {
  const element = document.createElement('p');
  element.className = className;
  element.textContent = text ?? '';
  return element;
}

customElements.define('point-picker', PointPicker);
