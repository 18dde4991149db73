import { contactKeys } from '../contacts/new-contact.ts';
import type { Means } from './fill-contacts.ts';
import { type AreaLookup, type ImportedRow, judgeRow, type Problem } from './judge-row.ts';
import type { TableRow } from './read-table.ts';

/** What the database knows that decides about rows. */
export type ImportContext = {
  areas: AreaLookup;
  /** Numbers of paper forms that were entered in this step before. */
  knownReferences: ReadonlySet<string>;
  limitPerPerson: number | null;
  /** Contacts that exist, by what makes somebody the same person (contactKeys). */
  contacts: ReadonlyMap<string, number>;
  /** How each contact can be reached. */
  means: ReadonlyMap<number, Means>;
  /** The accounts of contacts that were linked to one. */
  accounts: ReadonlyMap<number, string>;
  /** How many contributions each contact has in the step. */
  contributed: ReadonlyMap<number, number>;
};

export type JudgedRow = TableRow &
  (
    | {
        outcome: 'accepted';
        row: ImportedRow;
        contactId: number | null /** The same for the same new person. */;
        newContact: string | null;
      }
    | { outcome: 'refused' | 'duplicate'; problems: Problem[] }
  );

/** Judges all rows of a file together, in their order: each is accepted, refused with reasons, or a double. */
export function judgeRows(header: readonly string[], rows: readonly TableRow[], context: ImportContext): JudgedRow[] {
  const references = new Map<string, number>();
  const titles = new Map<string, number>();
  const people = new Map<string, Recognised>();
  const counts = new Map<string, number>();
  return rows.map((tableRow): JudgedRow => {
    const judged = judgeRow(header, tableRow.cells, context.areas);
    if (!judged.ok) return { ...tableRow, outcome: 'refused', problems: judged.error.problems };
    const row = judged.value;
    const double = doubleOf(row, context.knownReferences, references, titles);
    if (double) return { ...tableRow, outcome: 'duplicate', problems: [double] };

    const who = recognise(row, context, people);
    if (who && context.limitPerPerson !== null) {
      const before =
        counts.get(who.key) ?? (who.contactId === null ? 0 : (context.contributed.get(who.contactId) ?? 0));
      if (before >= context.limitPerPerson) {
        const problem: Problem = { column: 'name', kind: 'limit-reached', max: context.limitPerPerson };
        return { ...tableRow, outcome: 'refused', problems: [problem] };
      }
      counts.set(who.key, before + 1);
    }
    if (row.reference) references.set(row.reference, tableRow.line);
    if (row.name) titles.set(titleAndName(row), tableRow.line);
    return {
      ...tableRow,
      outcome: 'accepted',
      row,
      contactId: who?.contactId ?? null,
      newContact: who && who.contactId === null ? who.key : null,
    };
  });
}

/**
 * Why a row is a double, or null. The number on the form decides where there is one; without it the same title under
 * the same name is taken for the same paper. Two people without a name may well ask for the same thing.
 */
function doubleOf(
  row: ImportedRow,
  known: ReadonlySet<string>,
  references: ReadonlyMap<string, number>,
  titles: ReadonlyMap<string, number>,
): Problem | null {
  if (row.reference !== null) {
    if (known.has(row.reference)) return { column: 'reference', kind: 'reference-known', value: row.reference };
    const line = references.get(row.reference);
    return line === undefined ? null : { column: 'reference', kind: 'reference-twice', value: row.reference, line };
  }
  const line = row.name === '' ? undefined : titles.get(titleAndName(row));
  return line === undefined ? null : { column: 'title', kind: 'same-title-and-name', line };
}

const titleAndName = (row: ImportedRow) => JSON.stringify([row.title.toLowerCase(), row.name.toLowerCase()]);

type Recognised = { key: string; contactId: number | null };

function recognise(row: ImportedRow, { contacts }: ImportContext, people: Map<string, Recognised>): Recognised | null {
  if (!row.contact) return null;
  const keys = contactKeys(row.contact);
  const contactId = keys.map((key) => contacts.get(key)).find((id) => id !== undefined);
  const who =
    contactId === undefined
      ? (keys.map((one) => people.get(one)).find((one) => one !== undefined) ?? {
          key: keys[0] as string,
          contactId: null,
        })
      : { key: `contact:${contactId}`, contactId };
  // What this row adds about somebody, a later row may know them by.
  for (const one of keys) people.set(one, who);
  return who;
}
