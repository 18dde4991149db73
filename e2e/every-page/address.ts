/** Demo people by what they may see; a visitor is nobody yet. */
export const people = {
  visitor: null,
  resident: 'Joke de Boer',
  'resident with a codes app': 'Yara Haddad',
  'process manager': 'Fatima Demir',
  desk: 'Wim Bakker',
  moderator: 'Noor Visser',
  initiator: 'Ben Mulder',
  administrator: 'Anna Smit',
  applicant: 'Samir El Idrissi',
  'council member': 'Hans Kok',
  secretary: 'Saskia de Wit',
  alderman: 'Karim Bensaid',
  finance: 'Ellen Postma',
  helper: 'Tom Jansen',
  'programme team': 'Lotte Kramer',
  teacher: 'Ans Verhoef',
} as const;
export type Role = keyof typeof people;

/** A route of the app with an example in the demonstration town. */
export type Address = {
  /** As Hono names it, without the patterns of its parameters. */
  route: string;
  path: string;
  as: Role;
  /** The content type of a document; without it the address is a page. */
  serves?: string;
};

/** Pages of one role whose address has no parameters. */
export function plain(as: Role, routes: readonly string[]): Address[] {
  return routes.map((route) => ({ route, path: route, as }));
}

/** Fills the parameters of a route in their order; a file keeps its extension, which the route leaves out. */
export function filled(as: Role, route: string, ...values: readonly (string | number)[]): Address {
  const rest = [...values];
  return { route, path: route.replace(/:\w+/g, () => String(rest.shift())), as };
}

/** A document: what it is, and where. */
export function document(address: Address, serves: string): Address {
  return { ...address, serves };
}
