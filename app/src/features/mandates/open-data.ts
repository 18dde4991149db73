import type { MandateRow } from './load-mandates.ts';
import { mandatePath } from './mandate-paths.ts';
import { mandateMessages } from './messages.ts';

const head = [
  ...[
    'nummer',
    'naam',
    'stand',
    'wat',
    'soort',
    'wie_beslist',
    'soort_orgaan',
    'gebied',
    'grenzen',
    'blijft_bij_gemeente',
  ],
  ...['wie_let_op', 'terugnemen', 'begint', 'duurt_tot_en_met', 'evaluatie', 'besloten_op', 'besloten_door'],
  ...['budget_euro', 'uitgegeven_euro', 'versie'],
];

/** The register as a table, in Dutch: what the register is about is. */
export function csvRows(rows: readonly MandateRow[]): string[][] {
  const t = mandateMessages('nl');
  const euros = (cents: number | null) => (cents === null ? '' : (cents / 100).toFixed(2).replace('.', ','));
  return [
    head,
    ...rows.map((row) => [
      ...[String(row.mandateId), row.title, t.state[row.state], row.what, t.hands[row.hands], row.bodyName],
      ...[t.bodyKind[row.bodyKind], row.area ?? t.wholeTown, row.frame, row.stays, row.watchedBy, row.takeBack],
      ...[
        row.startsOn ?? '',
        row.endsOn ?? '',
        row.nextReviewOn ?? row.reviewOn ?? '',
        row.decidedOn ?? '',
        row.decidedBy,
      ],
      ...[euros(row.budgetCents), row.budgetCents === null ? '' : euros(row.spentCents), String(row.version)],
    ]),
  ];
}

/** The register for programs: money in cents, days as YYYY-MM-DD. */
export function openRecords(rows: readonly MandateRow[], baseUrl: string) {
  return rows.map((row) => ({
    ...{ id: row.mandateId, url: `${baseUrl}${mandatePath(row.mandateId)}`, state: row.state, version: row.version },
    ...{ title: row.title, hands: row.hands, what: row.what, frame: row.frame, stays: row.stays },
    ...{ watchedBy: row.watchedBy, takeBack: row.takeBack, body: { kind: row.bodyKind, name: row.bodyName } },
    area: row.areaCode === null ? null : { code: row.areaCode, name: row.area },
    ...{ startsOn: row.startsOn, endsOn: row.endsOn, nextReviewOn: row.nextReviewOn ?? row.reviewOn },
    decision:
      row.decidedOn === null ? null : { day: row.decidedOn, by: row.decidedBy, document: row.documentUrl || null },
    ...{ budgetCents: row.budgetCents, spentCents: row.budgetCents === null ? null : row.spentCents },
  }));
}
