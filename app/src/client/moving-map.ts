import type { DivIcon, LatLngBounds, Map as LeafletMap } from 'leaflet';

type Spot = { longitude: number; latitude: number; count: number; href: string; name: string; whole: boolean };

/**
 * Wraps the drawn map with a button that makes it movable. Only then the library is fetched; the drawing stays as a
 * layer, so that the map is whole where tiles do not come.
 */
class MovingMap extends HTMLElement {
  connectedCallback(): void {
    const drawing = this.querySelector('svg');
    if (!drawing) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'utrecht-button utrecht-button--secondary-action app-button';
    button.textContent = this.dataset.move ?? '';
    button.addEventListener('click', () => void this.#start(drawing, button));
    this.append(button);
  }

  async #start(drawing: SVGSVGElement, button: HTMLButtonElement): Promise<void> {
    button.disabled = true;
    try {
      const [leaflet, style] = await Promise.all([import('leaflet'), import('leaflet/dist/leaflet.css?url')]);
      await addStyle(style.default);
      this.#show(leaflet.default ?? leaflet, drawing);
      button.remove();
    } catch {
      button.replaceWith(this.dataset.failed ?? '');
    }
  }

  #show(leaflet: typeof import('leaflet'), drawing: SVGSVGElement): void {
    const edge = (name: string) => Number(drawing.dataset[name]);
    const bounds = leaflet.latLngBounds([edge('south'), edge('west')], [edge('north'), edge('east')]);
    const place = document.createElement('div');
    place.className = 'app-map app-map--moving';
    place.setAttribute('role', 'region');
    place.setAttribute('aria-label', drawing.querySelector('title')?.textContent ?? '');
    (drawing.closest('nav') ?? drawing).replaceWith(place);
    const map = leaflet.map(place, {
      zoomSnap: 0.5,
      maxZoom: 18,
      maxBounds: bounds.pad(1),
      attributionControl: false,
      zoomControl: false,
    });
    leaflet.control
      .zoom({ zoomInTitle: this.dataset.closer ?? '+', zoomOutTitle: this.dataset.farther ?? '-' })
      .addTo(map);
    leaflet.control.attribution({ prefix: false }).addTo(map);
    const ground = document.importNode(drawing, true);
    for (const mark of ground.querySelectorAll('a, title')) mark.remove();
    ground.setAttribute('class', 'app-map__overlay');
    leaflet.svgOverlay(ground, bounds).addTo(map);
    const { tiles, attribution = '' } = this.dataset;
    if (tiles) leaflet.tileLayer(tiles, { attribution, maxZoom: 19 }).addTo(map);
    const spots = leaflet.layerGroup().addTo(map);
    let asked = new AbortController();
    const refresh = async () => {
      asked.abort();
      asked = new AbortController();
      const found = await this.#spotsIn(map.getBounds(), asked.signal);
      if (!found) return;
      spots.clearLayers();
      for (const spot of found) {
        leaflet
          .marker([spot.latitude, spot.longitude], { icon: icon(leaflet, spot), title: spot.name, alt: spot.name })
          .on('click', () => open(map, spot))
          .addTo(spots);
      }
    };
    map.on('moveend', () => void refresh());
    map.fitBounds(bounds);
  }

  /** What lies on this part of the map; undefined when overtaken, or out of reach: then what is shown stays. */
  async #spotsIn(bounds: LatLngBounds, signal: AbortSignal): Promise<Spot[] | undefined> {
    try {
      const url = new URL(this.dataset.src ?? '', location.href);
      url.searchParams.set('vak', bounds.toBBoxString());
      const answer = await fetch(url, { signal });
      return answer.ok ? ((await answer.json()) as { spots: Spot[] }).spots : undefined;
    } catch {
      return undefined;
    }
  }
}

/** A spot with one idea leads to it, one with more is shown closer, and at the closest its list; so does a whole area. */
function open(map: LeafletMap, spot: Spot): void {
  if (spot.whole || spot.count === 1 || map.getZoom() >= 16) location.href = spot.href;
  else map.setView([spot.latitude, spot.longitude], map.getZoom() + 1.5);
}

function icon(leaflet: typeof import('leaflet'), { count, whole }: Spot): DivIcon {
  const number = document.createElement('span');
  number.textContent = String(count);
  return leaflet.divIcon({
    className: whole ? 'app-map__pin app-map__pin--whole' : 'app-map__pin',
    html: number,
    iconSize: [40, 40],
  });
}

function addStyle(href: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = href;
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => reject(new Error(href)));
    document.head.append(link);
  });
}

customElements.define('moving-map', MovingMap);
