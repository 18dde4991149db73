import type { Form, TestApp } from './app.ts';

/** A form as it stands on a page: where it is sent, and its fields as they are when nobody touches them. */
export type FoundForm = { page: string; action: string; multipart: boolean; fields: Form };

/** The pattern of the route that answers, so that pages of one kind are known as one. */
export function patternOf(town: TestApp, method: 'GET' | 'POST', path: string): string | undefined {
  const route = town.app.routes.find(
    ({ method: own, path: pattern }) => own === method && toExpression(pattern).test(path.split('?')[0] ?? ''),
  );
  return route?.path;
}

/** Follows links as one person would, to a few pages of each kind beside those of `from`, and collects every form. */
export async function crawl(
  town: TestApp,
  { as, from, perKind = 3 }: { as?: string; from: readonly string[]; perKind?: number },
): Promise<{ pages: Map<string, number>; forms: FoundForm[] }> {
  const waiting = [...from];
  const seen = new Set(waiting);
  const ofKind = new Map<string, number>();
  const pages = new Map<string, number>();
  const forms: FoundForm[] = [];
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const kind = patternOf(town, 'GET', path) ?? path;
    const already = ofKind.get(kind) ?? 0;
    if (already >= perKind && !from.includes(path)) continue;
    ofKind.set(kind, already + 1);
    const response = await town.send(path, as ? { headers: { cookie: as } } : {});
    pages.set(path, response.status);
    if (!response.headers.get('content-type')?.startsWith('text/html')) continue;
    const html = await response.text();
    forms.push(...formsIn(html, path));
    for (const [, link = ''] of html.matchAll(/<a\b[^>]*\bhref="(\/[^"#]*)/g)) {
      const next = decode(link);
      if (seen.has(next)) continue;
      seen.add(next);
      waiting.push(next);
    }
  }
  return { pages, forms };
}

/** The forms of a page that post. */
export function formsIn(html: string, page: string): FoundForm[] {
  return [...html.matchAll(/<form\b([^>]*)>(.*?)<\/form>/gs)].flatMap(([, attributes = '', inside = '']) => {
    if (attribute(attributes, 'method') !== 'post') return [];
    const action = decode(attribute(attributes, 'action') ?? page);
    const multipart = attribute(attributes, 'enctype') === 'multipart/form-data';
    // A button may send the same fields elsewhere.
    const elsewhere = [...inside.matchAll(/\sformaction="([^"]*)"/g)].map(([, other = '']) => decode(other));
    const fields = fieldsIn(inside);
    return [action, ...elsewhere].map((to) => ({ page, action: to, multipart, fields }));
  });
}

function fieldsIn(html: string): Form {
  const fields: Record<string, string> = {};
  for (const [, attributes = ''] of html.matchAll(/<input\b([^>]*)>/g)) {
    const name = attribute(attributes, 'name');
    const type = attribute(attributes, 'type');
    if (name === undefined || type === 'file') continue;
    const unchecked = (type === 'radio' || type === 'checkbox') && !/\schecked\b/.test(attributes);
    if (!unchecked || fields[name] === undefined) fields[name] = decode(attribute(attributes, 'value') ?? '');
  }
  for (const [, attributes = '', text = ''] of html.matchAll(/<textarea\b([^>]*)>(.*?)<\/textarea>/gs)) {
    fields[attribute(attributes, 'name') ?? ''] = decode(text);
  }
  for (const [, attributes = '', options = ''] of html.matchAll(/<select\b([^>]*)>(.*?)<\/select>/gs)) {
    const all = [...options.matchAll(/<option\b([^>]*)>/g)].map(([, option = '']) => option);
    const chosen = all.find((option) => /\sselected\b/.test(option)) ?? all[0] ?? '';
    fields[attribute(attributes, 'name') ?? ''] = decode(attribute(chosen, 'value') ?? '');
  }
  for (const [, attributes = ''] of html.matchAll(/<button\b([^>]*)>/g)) {
    const name = attribute(attributes, 'name');
    if (name) fields[name] = decode(attribute(attributes, 'value') ?? '');
  }
  return fields;
}

function attribute(attributes: string, name: string): string | undefined {
  return new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1];
}

function decode(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

/** `/ideeen/:id{[0-9]+}/steun` as a regular expression, made once: a walk asks for each link again. */
function toExpression(pattern: string): RegExp {
  const known = expressions.get(pattern);
  if (known) return known;
  const source = pattern
    .replace(/:\w+(?:\{((?:[^{}]|\{[^{}]*\})*)\})?/g, (_, own: string | undefined) => `(?:${own ?? '[^/]+'})`)
    .replace(/\*$/, '.*');
  const expression = new RegExp(`^${source}$`);
  expressions.set(pattern, expression);
  return expression;
}
const expressions = new Map<string, RegExp>();
