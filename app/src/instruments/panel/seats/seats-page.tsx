import type { Refusal } from '../../../features/staff/index.ts';
import type { FormState } from '../../../platform/http/form.ts';
import { Alert } from '../../../platform/ui/alert.tsx';
import { Button } from '../../../platform/ui/button.tsx';
import { Chip, Chips } from '../../../platform/ui/chip.tsx';
import { Details } from '../../../platform/ui/details.tsx';
import { Form, HiddenField } from '../../../platform/ui/form/form.tsx';
import { RadioField } from '../../../platform/ui/form/radio-field.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { Link } from '../../../platform/ui/link.tsx';
import { RowItem, RowList } from '../../../platform/ui/list.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { panelStaffPath } from '../panel-path.ts';
import type { PanelWork } from '../staff/on-panel.ts';
import { PanelStaffPage } from '../staff/panel-staff-page.tsx';
import type { Seat } from './load-seats.ts';
import type { Proposal } from './propose-reserve.ts';
import { isTaken, leavingReasons } from './seat.ts';
import { seatsMessages } from './seats-messages.ts';

/** The form of one seat that came back. */
export type TypedSeat = { seatId: number; state: FormState };
type Props = {
  frame: Frame;
  work: PanelWork;
  seats: readonly Seat[];
  empty: readonly Seat[];
  proposal: Proposal | null;
  /** Whether the computer still chooses who stands ready. */
  choosing: boolean;
  typed?: TypedSeat | undefined;
  refusal?: Refusal | undefined;
};

/** Who was drawn, who comes, and who takes an empty seat; for the officers of the panel. */
export function SeatsPage(props: Props) {
  const { frame, work, seats, empty, choosing, typed, refusal } = props;
  const t = seatsMessages(frame.locale);
  const members = seats.filter(({ kind }) => kind === 'member');
  const reserves = seats.filter(({ kind }) => kind === 'alternate');
  return (
    <PanelStaffPage
      frame={frame}
      work={work}
      current="seats"
      lead={t.lead}
      refusal={refusal}
      {...(typed ? { errors: typed.state } : {})}
    >
      {seats.length === 0 && <Paragraph>{work.stage === 'deleted' ? t.deleted : t.notDrawn}</Paragraph>}
      {empty[0] && <EmptySeat {...props} seat={empty[0]} />}
      {members.length > 0 && (
        <Section
          title={t.members}
          intro={t.stand(members.filter(({ state }) => state === 'confirmed').length, work.panel.size)}
        >
          <RowList>
            {members.map((seat) => (
              <SeatRow {...props} seat={seat} title={t.seat(seat.ordinal)} />
            ))}
          </RowList>
        </Section>
      )}
      {members.length > 0 && (
        <Section title={t.reserves}>
          {choosing ? (
            <ChoosingReserves frame={frame} work={work} />
          ) : (
            reserves.length === 0 && <Paragraph>{t.noReserves}</Paragraph>
          )}
          <RowList>
            {reserves.map((seat) => (
              <SeatRow {...props} seat={seat} title={t.reserve(seat.ordinal)} />
            ))}
          </RowList>
        </Section>
      )}
    </PanelStaffPage>
  );
}

function ChoosingReserves({ frame, work }: Pick<Props, 'frame' | 'work'>) {
  const t = seatsMessages(frame.locale);
  return (
    <fresh-part id="reserves">
      <Alert title={t.choosingTitle}>{t.choosing}</Alert>
      <Paragraph>
        <Link href={`${panelStaffPath(work.step, 'seats')}#reserves`}>{t.look}</Link>
      </Paragraph>
    </fresh-part>
  );
}

function EmptySeat({ frame, work, seats, proposal, choosing, seat }: Props & { seat: Seat }) {
  const t = seatsMessages(frame.locale);
  const reserve = seats.find(({ id }) => id === proposal?.reserveId);
  if (!proposal || !reserve)
    return (
      <Alert kind="warning" title={t.emptyTitle(seat.ordinal)}>
        {choosing ? t.choosing : t.noneLeft}
      </Alert>
    );
  return (
    <Alert kind="warning" title={t.emptyTitle(seat.ordinal)}>
      <Paragraph>{t.proposal(reserve.ordinal, reserve.name || t.erased)}</Paragraph>
      <Paragraph>
        {proposal.fits ? `${t.why.fits} ${t.why.order}` : t.why.closest}
        {proposal.short.length > 0 && ` ${t.why.short(proposal.short.join(', '))}`}
      </Paragraph>
      <Form action={`${panelStaffPath(work.step, 'seats')}/vul`} inline>
        <HiddenField name="seatId" value={proposal.seatId} />
        <HiddenField name="reserveId" value={proposal.reserveId} />
        <Button>{t.fill(reserve.ordinal)}</Button>
      </Form>
    </Alert>
  );
}

const chipOf = { drawn: 'waiting', confirmed: 'adopted', declined: 'not', left: 'not' } as const;

function SeatRow({ frame, work, seats, typed, seat, title }: Props & { seat: Seat; title: string }) {
  const t = seatsMessages(frame.locale);
  const path = panelStaffPath(work.step, 'seats');
  const name = seat.name || t.erased;
  const to = seat.state === 'confirmed' ? 'left' : 'declined';
  const mine = typed?.seatId === seat.id ? typed.state : undefined;
  const replaced = seats.some(({ replacesId }) => replacesId === seat.id);
  const reach = [seat.phone, seat.email, seat.address.replaceAll('\n', ', ')].filter(Boolean).join(' · ');
  return (
    <RowItem
      title={`${title}: ${name}`}
      side={
        seat.kind === 'member' &&
        seat.state === 'drawn' && (
          <Form action={`${path}/komt`} inline>
            <HiddenField name="seatId" value={seat.id} />
            <Button kind="secondary" label={t.confirmLabel(`${title}, ${name}`)}>
              {t.confirm}
            </Button>
          </Form>
        )
      }
    >
      <Chips>
        <Chip kind={chipOf[seat.state]}>
          {t.state[seat.state]}
          {seat.reason && `: ${t.reasons[seat.reason].toLowerCase()}`}
        </Chip>
        {seat.groups.map((group) => (
          <Chip>
            <Written>{group}</Written>
          </Chip>
        ))}
      </Chips>
      {reach && <Paragraph>{reach}</Paragraph>}
      {replaced && <Paragraph soft>{t.replaced}</Paragraph>}
      {seat.replacesId !== null && <Paragraph soft>{t.tookOver}</Paragraph>}
      {isTaken(seat.state) && (
        <Details summary={t.giveUp[to]} open={mine !== undefined}>
          <Form
            action={`${path}/geeft-op`}
            prefix={`plaats-${seat.id}`}
            label={t.giveUpLabel(t.giveUp[to], `${title}, ${name}`)}
            {...(mine ? { state: mine } : {})}
          >
            <HiddenField name="seatId" value={seat.id} />
            <HiddenField name="to" value={to} />
            <RadioField
              name="reason"
              label={t.reason}
              options={leavingReasons.map((value) => ({ value, label: t.reasons[value] }))}
            />
            <SubmitRow label={t.save} />
          </Form>
        </Details>
      )}
    </RowItem>
  );
}
