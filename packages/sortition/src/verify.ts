import { saidOfSeed } from './about.ts';
import { canonical } from './canonical.ts';
import { type Check, check, reportOn, unchangedChecks, type VerifyReport } from './check.ts';
import { type CommitmentContent, compareRows, digestOf, ticketsOfEach } from './commit.ts';
import { checksumOf, draw, type Transcript } from './draw.ts';
import { merkleTree } from './merkle.ts';
import { byCodePoint } from './problem.ts';
import { orNullIfRefused } from './refused.ts';
import { quotaFaults } from './rules.ts';
import { sealOfOpened } from './seal.ts';
import { transcriptShape } from './transcript-shape.ts';

/**
 * Checks a transcript with hashes and counting alone: no solver, no salt, no pool. Takes anything, such as a file that
 * was read, and never throws. Size, must-includes and chances are checked on every ticket, quotas and households on the
 * drawn one, because only its values are opened; whoever has the pool and the salt checks them on all with `audit`.
 */
export function verify(transcript: unknown): VerifyReport {
  const first = check(
    'form',
    transcriptShape(transcript),
    'The transcript has all its parts and nothing else.',
    'This is not a whole transcript.',
  );
  if (!transcriptShape(transcript)) return reportOn([first]);
  const { content } = transcript.commitment;
  return reportOn([
    first,
    ...ofCommitment(transcript),
    ...ofTickets(content),
    ...ofDraw(transcript),
    ...ofPanel(transcript),
  ]);
}

function ofCommitment(transcript: Transcript): Check[] {
  const { content, digest } = transcript.commitment;
  const { people } = content;
  const inOrder = people.every(
    ({ pseudonym }, row) => row === 0 || byCodePoint(people[row - 1]?.pseudonym ?? '', pseudonym) < 0,
  );
  return [
    ...unchangedChecks(
      { checksum: checksumOf(transcript) === transcript.checksum, digest: digestOf(content) === digest },
      digest,
    ),
    check(
      'people',
      inOrder,
      `${people.length} people are in the pool, each once.`,
      'Somebody is in the pool twice, or the order is wrong.',
    ),
    check(
      'root',
      merkleTree(people.map(canonical)).root === content.peopleRoot,
      'The rows of the people lead to the root.',
      'The rows of the people do not lead to the root.',
    ),
  ];
}

function ofTickets(content: CommitmentContent): Check[] {
  const { people, tickets, size, seals, mustInclude, exclude } = content;
  const known = (row: number) => row < people.length;
  const ascending = (rows: readonly number[]) =>
    rows.every((row, index) => index === 0 || (rows[index - 1] ?? row) < row);
  const wellFormed = (ticket: readonly number[]) =>
    ticket.length === size &&
    ascending(ticket) &&
    ticket.every(known) &&
    mustInclude.every((row) => ticket.includes(row)) &&
    !exclude.some((row) => ticket.includes(row));
  const wrong = tickets.findIndex((ticket) => !wellFormed(ticket));
  const table =
    tickets.length > 0 &&
    seals.length === tickets.length &&
    tickets.every((ticket, index) => index === 0 || compareRows(tickets[index - 1] ?? [], ticket) <= 0) &&
    [mustInclude, exclude].every((rows) => ascending(rows) && rows.every(known));
  const counts = ticketsOfEach(people.length, tickets);
  const unlike = people.filter(({ tickets: claimed }, row) => claimed !== counts[row]).length;
  return [
    check(
      'tickets',
      table && wrong < 0,
      `Each of the ${tickets.length} tickets has ${size} different people of the pool, with all who must be in it and none who must be left out.`,
      wrong < 0
        ? 'The list of tickets is not complete or not in order.'
        : `Ticket ${wrong} does not have the people that it must have.`,
    ),
    check(
      'chances',
      unlike === 0,
      'Everybody stands on as many tickets as her row says, so her chance is what it says.',
      `${unlike} people stand on more or fewer tickets than their rows say.`,
    ),
  ];
}

function ofDraw({ commitment, seed, ticket, panel }: Transcript): Check[] {
  const drawn = orNullIfRefused(() => draw(commitment, seed));
  const rows = commitment.content.tickets[ticket] ?? [];
  const people = rows.map((row) => commitment.content.people[row]?.pseudonym);
  return [
    check(
      'seed',
      drawn?.seed === seed && drawn.ticket === ticket,
      `The seed "${seed}" draws ticket ${ticket}. ${saidOfSeed(commitment.content.about)}`,
      `The seed "${seed}" does not draw ticket ${ticket}.`,
    ),
    check(
      'panel',
      canonical(panel) === canonical(people.map((pseudonym) => pseudonym ?? null)),
      `The panel is the ${panel.length} people of ticket ${ticket}.`,
      `The panel is not that of ticket ${ticket}.`,
    ),
  ];
}

function ofPanel({ commitment: { content }, ticket, opened }: Transcript): Check[] {
  const { quotas, size, onePerHousehold } = content;
  const categories = [...new Set(quotas.map(({ category }) => category))].sort(byCodePoint);
  const valuesIn = (category: string | null) =>
    opened.find((one) => one.category === category)?.values.map(({ value }) => value) ?? [];
  const complete =
    canonical(opened.map(({ category }) => category)) ===
      canonical(onePerHousehold ? [...categories, null] : categories) &&
    opened.every(({ values }) => values.length === size);
  const faults = quotaFaults(content, valuesIn);
  const homes = valuesIn(null);
  return [
    check(
      'seal',
      sealOfOpened(opened) === content.seals[ticket],
      'The values of the panel are those that were sealed before the draw.',
      'The values of the panel are not those that were sealed before the draw.',
    ),
    check(
      'quotas',
      complete && faults.length === 0,
      `The panel meets all ${quotas.length} quotas.`,
      complete ? `The panel does not meet a quota: ${faults.join('; ')}.` : 'The values of the panel are not complete.',
    ),
    check(
      'households',
      new Set(homes).size === homes.length,
      onePerHousehold
        ? 'No two people of the panel are of one household.'
        : 'The rule of one per household is not used.',
      'Two people of the panel are of one household.',
    ),
  ];
}
