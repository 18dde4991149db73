import pg from 'pg';

// A plan takes some tens of kilobytes in each connection; the statements of the busiest pages are about a hundred.
const most = 250;
const names = new Map<string, string>();

/**
 * A connection that names its statements, so that the server plans each of them once a connection, not at every use:
 * planning took longer than running for most of ours. Statements after the first 250 different ones go as they are.
 */
export class PlannedClient extends pg.Client {
  override query = (...parts: unknown[]): never => {
    const [text, values, ...rest] = parts;
    const send = pg.Client.prototype.query as (...all: unknown[]) => never;
    const name = typeof text === 'string' && Array.isArray(values) && values.length > 0 ? nameOf(text) : undefined;
    return name ? send.call(this, { name, text, values }, ...rest) : send.apply(this, parts);
  };
}

function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known || names.size >= most) return known;
  const name = `s${names.size + 1}`;
  names.set(text, name);
  return name;
}
