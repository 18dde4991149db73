import type { FormState } from '../../../platform/http/form.ts';
import { formatCount, formatDay } from '../../../platform/i18n/format.ts';
import { Button } from '../../../platform/ui/button.tsx';
import { Chip } from '../../../platform/ui/chip.tsx';
import { Form } from '../../../platform/ui/form/form.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import { TextField } from '../../../platform/ui/form/text-field.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { RowItem, RowList } from '../../../platform/ui/list.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { StatRow } from '../../../platform/ui/stat-row.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { poolHref } from '../companion-href.ts';
import { companionMessages } from '../messages.ts';
import { PoolPage } from '../pool-page.tsx';
import { daysSince } from './days-since.ts';
import type { LiveWork } from './live-work.ts';
import type { PoolOverview } from './load-overview.ts';
import { overviewMessages } from './messages.ts';
import { PoolTable, WaitingTable } from './overview-tables.tsx';

export type OverviewProps = {
  frame: Frame;
  model: PoolOverview;
  /** Coordinators also distribute and admit. */
  coordinates: boolean;
  /** The form to admit somebody that came back. */
  state?: FormState | undefined;
  refusal?: string | undefined;
};

/** What waits for me, which initiatives wait, and the load of everybody in the pool. */
export function OverviewPage(props: OverviewProps) {
  const { frame, model, coordinates, state, refusal } = props;
  const t = overviewMessages(frame.locale);
  const proposed = model.mine.filter((one) => one.state === 'proposed');
  const accepted = model.mine.filter((one) => one.state === 'accepted');
  return (
    <PoolPage frame={frame} current="overview" title={t.title} lead={t.lead} errors={state} refusal={refusal}>
      <Stats {...props} />
      {proposed.length > 0 && (
        <Section title={t.mineProposed}>
          <Work {...props} work={proposed} />
        </Section>
      )}
      {accepted.length > 0 && (
        <Section title={t.mine}>
          <Work {...props} work={accepted} />
        </Section>
      )}
      <Section title={t.waiting} id="wachten">
        {model.waiting.length === 0 ? <Paragraph>{t.nobodyWaits}</Paragraph> : <WaitingTable {...props} />}
        {coordinates && model.waiting.some(({ askedName }) => askedName === null) && (
          <Form action={poolHref.distribution} label={t.distribute}>
            <Paragraph soft>{t.distributeHelp}</Paragraph>
            <Button>{t.distribute}</Button>
          </Form>
        )}
      </Section>
      <Section title={t.people} id="pool">
        {model.officers.length === 0 ? <Paragraph>{t.nobody}</Paragraph> : <PoolTable {...props} />}
      </Section>
      {coordinates && <Admit {...props} />}
    </PoolPage>
  );
}

function Stats({ frame, model }: OverviewProps) {
  const t = overviewMessages(frame.locale).stats;
  const { hoursEach } = frame.town.companions;
  const sum = (counts: number[]) => counts.reduce((total, one) => total + one, 0);
  const figures = [
    { label: t.waiting, count: model.waiting.length, href: '#wachten' },
    { label: t.accompanied, count: sum(model.officers.map(({ accompanies }) => accompanies)) },
    {
      label: t.room,
      count: sum(
        model.officers.map(({ hours, accompanies, asked }) =>
          Math.max(0, Math.floor(hours / hoursEach) - accompanies - asked),
        ),
      ),
      href: '#pool',
    },
    { label: t.late, count: sum(model.officers.map(({ lateActions }) => lateActions)) },
  ];
  return (
    <StatRow
      stats={figures.map(({ label, count, href }) => ({
        figure: formatCount(count, frame.locale),
        label: label(count),
        ...(href && count > 0 ? { href } : {}),
      }))}
    />
  );
}

function Work({ frame, model, work }: OverviewProps & { work: readonly LiveWork[] }) {
  const t = overviewMessages(frame.locale);
  const { days } = companionMessages(frame.locale);
  const ago = (moment: Date) => days(daysSince(moment, model.now));
  return (
    <RowList>
      {work.map(({ slug, title, state, proposedAt, waitsSince, openActions, lateActions, nextDue }) => (
        <RowItem
          title={<Written>{title}</Written>}
          href={poolHref.initiative(slug)}
          side={
            state === 'proposed' ? (
              <Chip kind="waiting">{t.since(ago(proposedAt))}</Chip>
            ) : (
              waitsSince && <Chip kind="soon">{t.answerWaits(ago(waitsSince))}</Chip>
            )
          }
        >
          {state === 'proposed'
            ? t.look
            : openActions === 0
              ? t.noActions
              : `${t.actions(openActions, lateActions)}, ${t.due(formatDay(nextDue ?? '', frame.locale))}`}
        </RowItem>
      ))}
    </RowList>
  );
}

function Admit({ frame, state }: OverviewProps) {
  const t = overviewMessages(frame.locale);
  return (
    <Section title={t.admit}>
      <Form action={poolHref.people} prefix="toelaten" {...(state ? { state } : {})}>
        <TextField name="email" label={t.email} description={t.emailHelp} type="email" autocomplete="off" />
        <TextField
          name="hours"
          label={t.hours}
          description={`${t.hoursHelp}${frame.town.companions.hoursEach}.`}
          inputmode="numeric"
          size="short"
          value="8"
        />
        <SubmitRow label={t.admitButton} />
      </Form>
    </Section>
  );
}
