import { formatDay } from '../../../platform/i18n/format.ts';
import type { PdfBlock, PdfContent } from '../../../platform/pdf/pdf-content.ts';
import type { Settings } from '../../../platform/settings.ts';
import type { Entry } from '../entry.ts';
import type { Proposal } from './load-proposal.ts';
import { proposalMessages } from './messages.ts';

/** The proposal as it goes to the council, in the town's language. */
export function proposalPdf(
  proposal: Proposal,
  entries: readonly Entry[],
  { town }: Pick<Settings, 'town'>,
): PdfContent {
  const t = proposalMessages('nl');
  const madeAt = proposal.publishedAt ?? new Date(0);
  const nameOf = (key: string) => entries.find((entry) => entry.key === key)?.name.nl ?? key;
  const blocks: PdfBlock[] = [
    { kind: 'text', text: t.version(proposal.version, formatDay(madeAt, 'nl')) },
    ...(proposal.changeNote ? [{ kind: 'note' as const, text: t.changed(proposal.changeNote) }] : []),
    { kind: 'text', text: proposal.intro },
    ...proposal.items.flatMap((item): PdfBlock[] => [
      { kind: 'heading', level: 2, text: `${nameOf(item.key)}: ${t.verdict[item.verdict].toLowerCase()}` },
      { kind: 'heading', level: 3, text: t.why },
      { kind: 'text', text: item.why },
      ...(item.forWhom ? section(t.forWhom, item.forWhom) : []),
      ...(item.costs ? section(t.costs, item.costs) : []),
    ]),
    ...(proposal.closing
      ? [
          { kind: 'heading' as const, level: 2 as const, text: t.closing },
          { kind: 'text' as const, text: proposal.closing },
        ]
      : []),
  ];
  return { title: t.title, language: 'nl', author: t.author(town.name), madeAt, blocks };
}

function section(title: string, text: string): PdfBlock[] {
  return [
    { kind: 'heading', level: 3, text: title },
    { kind: 'text', text },
  ];
}
