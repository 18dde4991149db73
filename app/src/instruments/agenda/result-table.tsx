import type { Locale } from '../../platform/i18n/locale.ts';
import { DataTable } from '../../platform/ui/data-table.tsx';
import { Paragraph } from '../../platform/ui/paragraph.tsx';
import { Written } from '../../platform/ui/written.tsx';
import type { AgendaPoint, Method } from './agenda.ts';
import { agendaMessages } from './messages.ts';
import { fewestVoters, type Result } from './results.ts';

type Props = { result: Result; points: readonly AgendaPoint[]; method: Method; locale: Locale };

/** What people chose, with how sure that is; nothing below five people. */
export function ResultTable({ result: { voters, ranked }, points, method, locale }: Props) {
  const t = agendaMessages(locale);
  if (voters < fewestVoters) return <Paragraph>{t.tooFew}</Paragraph>;
  const percent = (share: number) => Math.round(share * 100);
  const number = (value: number) => value.toLocaleString(locale);
  return (
    <>
      <Paragraph>
        {t.voters(voters)} {t.how[method]}
      </Paragraph>
      <DataTable
        caption={t.resultTitle}
        captionHidden
        columns={[
          {
            name: t.point,
            cell: ({ id }) => <Written>{points.find((point) => point.id === id)?.title ?? ''}</Written>,
          },
          { name: t.place, cell: ({ place, shared }) => (shared ? t.placeShared(place) : String(place)) },
          { name: t.score[method], cell: ({ score, outOf }) => t.of(number(score), number(outOf)) },
          {
            name: t.range,
            cell: ({ low, high, close }) => `${t.between(percent(low), percent(high))}${close ? `; ${t.close}` : ''}`,
          },
        ]}
        rows={ranked}
      />
    </>
  );
}
