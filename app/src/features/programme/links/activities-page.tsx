import { formatDay } from '../../../platform/i18n/format.ts';
import { Chip, Chips } from '../../../platform/ui/chip.tsx';
import { FilterBar } from '../../../platform/ui/filter-bar.tsx';
import { Form } from '../../../platform/ui/form/form.tsx';
import { SelectField } from '../../../platform/ui/form/select-field.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import { TextField } from '../../../platform/ui/form/text-field.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { RowItem, RowList } from '../../../platform/ui/list.tsx';
import { Pagination } from '../../../platform/ui/pagination.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import type { Line } from '../lines/programme.ts';
import { programmeMessages } from '../messages.ts';
import { programmeHref } from '../programme-href.ts';
import { TeamPage } from '../team-page.tsx';
import { type Activity, suggestLine } from './activity.ts';
import { linksMessages } from './messages.ts';

type Props = {
  frame: Frame;
  lines: readonly Line[];
  activities: readonly Activity[];
  page: number;
  pages: number;
  withoutLine: number;
  query: { lijn: string; q: string };
  refusal?: string | undefined;
};

/** Every activity with the line that it belongs to, in one form of selects. */
export function ActivitiesPage(props: Props) {
  const { frame, lines, activities, page, pages, withoutLine, query, refusal } = props;
  const t = linksMessages(frame.locale);
  const written = frame.locale === 'nl' ? undefined : 'nl';
  const options = lines.map(({ id, code, name }) => ({
    ...{ value: String(id), label: [code, name].filter(Boolean).join(' '), lang: written },
  }));
  const address = (number: number) => {
    const search = new URLSearchParams({ lijn: query.lijn, q: query.q, pagina: String(number) });
    return `${programmeHref.activities}?${search}`;
  };
  return (
    <TeamPage frame={frame} part="activities" title={t.title} lead={t.lead} refusal={refusal}>
      <FilterBar action={programmeHref.activities} values={query}>
        <SelectField
          name="lijn"
          label={t.line}
          options={[{ value: 'geen', label: t.noLine }, ...options]}
          empty={t.anyLine}
        />
        <TextField name="q" label={t.words} />
      </FilterBar>
      <Paragraph>{t.without(withoutLine)}</Paragraph>
      {withoutLine > 0 && (
        <Form action={programmeHref.suggestions} label={t.takeAll(withoutLine)}>
          <Paragraph soft>{t.takeHelp}</Paragraph>
          <SubmitRow kind="secondary" label={t.takeAll(withoutLine)} />
        </Form>
      )}
      {activities.length === 0 ? (
        <Paragraph>{t.nothing}</Paragraph>
      ) : (
        <Form action={address(page)} label={t.title}>
          <RowList>
            {activities.map((activity) => (
              <ActivityRow activity={activity} frame={frame} lines={lines} options={options} />
            ))}
          </RowList>
          <SubmitRow label={t.save} />
        </Form>
      )}
      <Pagination page={page} pages={pages} href={address} />
    </TeamPage>
  );
}

type RowProps = {
  activity: Activity;
  frame: Frame;
  lines: readonly Line[];
  options: readonly { value: string; label: string; lang: string | undefined }[];
};

function ActivityRow({ activity, frame, lines, options }: RowProps) {
  const t = linksMessages(frame.locale);
  const { kinds } = programmeMessages(frame.locale);
  const { subject, id, title, startsOn, endsOn, lineId } = activity;
  const kind = activity.kinds[0];
  const suggested = lineId === null ? suggestLine(lines, activity.kinds) : null;
  const name = lines.find((line) => line.id === suggested)?.name;
  const day = (of: string) => formatDay(of, frame.locale);
  return (
    <RowItem title={<Written>{title}</Written>} href={activity.href}>
      <Chips>
        {kind && kind in kinds && <Chip>{kinds[kind as keyof typeof kinds]}</Chip>}
        {!activity.shown && <Chip kind="closed">{t.draft}</Chip>}
        {startsOn !== null && <Chip>{endsOn ? t.ran(day(startsOn), day(endsOn)) : t.since(day(startsOn))}</Chip>}
      </Chips>
      <SelectField
        name={`lijn.${subject}.${id}`}
        label={t.lineOf(title)}
        description={name ? t.suggested(name) : undefined}
        options={options}
        empty={t.noLine}
        value={lineId === null ? '' : String(lineId)}
        optional="said"
      />
    </RowItem>
  );
}
