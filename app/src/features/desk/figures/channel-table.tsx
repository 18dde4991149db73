import { formatCount } from '../../../platform/i18n/format.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { DataTable } from '../../../platform/ui/data-table.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { messages } from '../messages.ts';
import type { ChannelFigures } from './channel-figures.ts';

/** Contributions, support and people by each channel, and together. */
export function ChannelTable({ figures, locale }: { figures: ChannelFigures; locale: Locale }) {
  const t = messages(locale);
  const words = t.figures;
  if (figures.channels.length === 0) return <Paragraph>{words.empty}</Paragraph>;
  const rows = [
    ...figures.channels.map(({ channel, ...row }) => ({ name: t.channel[channel], ...row })),
    { name: words.total, ...figures.total },
  ];
  return (
    <>
      <DataTable
        caption={words.caption}
        captionHidden
        rows={rows}
        columns={[
          { name: words.channel, cell: (row) => row.name },
          { name: words.contributions, numeric: true, cell: (row) => formatCount(row.contributions, locale) },
          { name: words.supports, numeric: true, cell: (row) => formatCount(row.supports, locale) },
          { name: words.people, numeric: true, cell: (row) => formatCount(row.people, locale) },
        ]}
      />
      <Paragraph soft>{words.note}</Paragraph>
    </>
  );
}
