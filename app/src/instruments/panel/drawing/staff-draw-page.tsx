import { inGroups } from '@stadmakers/sortition';
import type { Refusal } from '../../../features/staff/index.ts';
import { emptyForm, type FormState } from '../../../platform/http/form.ts';
import { formatCount, formatDay, formatMoment } from '../../../platform/i18n/format.ts';
import { Alert } from '../../../platform/ui/alert.tsx';
import { ButtonLink } from '../../../platform/ui/button-link.tsx';
import { DataList } from '../../../platform/ui/data-list.tsx';
import { CheckboxField } from '../../../platform/ui/form/checkbox-field.tsx';
import { Form } from '../../../platform/ui/form/form.tsx';
import { RadioField } from '../../../platform/ui/form/radio-field.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import { TextField } from '../../../platform/ui/form/text-field.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { Link } from '../../../platform/ui/link.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { isOfficer } from '../inviting/officer-only.ts';
import { panelPath, panelStaffPath } from '../panel-path.ts';
import type { Officer } from '../setup/officers.ts';
import type { PanelWork } from '../staff/on-panel.ts';
import { PanelStaffPage } from '../staff/panel-staff-page.tsx';
import { chanceText, listNumber } from './chance-text.ts';
import { drawMessages } from './draw-messages.ts';
import type { FixedDraw } from './draw-state.ts';
import { diceFor } from './seed-from.ts';
import { ownWords } from './seed-source.ts';
import type { Solved } from './solved-lottery.ts';

/** The chances in a lottery, or why there is none that can be fixed. */
export type Chances =
  | { kind: 'ready'; people: number; tickets: number; fewest: number; most: number }
  | { kind: Exclude<Solved['kind'], 'ready'> };

type Props = {
  frame: Frame;
  work: PanelWork;
  chances: Chances;
  fixed: FixedDraw | undefined;
  /** Who may fix and make the draw. */
  officers: readonly Officer[];
  state?: FormState;
  refusal?: Refusal | undefined;
};

/** Where the draw is fixed beforehand, made at the event, and looked back at. */
export function StaffDrawPage({ frame, work, chances, fixed, officers, refusal, state = emptyForm() }: Props) {
  const t = drawMessages(frame.locale);
  const may = isOfficer(frame.actor, work.panel);
  return (
    <PanelStaffPage frame={frame} work={work} current="draw" lead={t.lead} errors={state} refusal={refusal}>
      {!may && !fixed?.drawn && (
        <Alert>
          {officers.length === 0 ? t.noOfficers : t.officersOnly(officers.map(({ name }) => name).join(t.and))}
        </Alert>
      )}
      {fixed?.drawn && <Drawn frame={frame} work={work} fixed={fixed} drawn={fixed.drawn} />}
      {fixed && <Fixed frame={frame} work={work} fixed={fixed} may={may} state={state} />}
      {!fixed && <NotFixed frame={frame} work={work} chances={chances} may={may} state={state} />}
    </PanelStaffPage>
  );
}

type Acting = { frame: Frame; work: PanelWork; may: boolean; state: FormState };

function NotFixed({ frame, work, chances, may, state }: Acting & { chances: Chances }) {
  const t = drawMessages(frame.locale);
  if (chances.kind !== 'ready')
    return (
      <Alert kind={chances.kind === 'busy' || chances.kind === 'none' ? 'info' : 'warning'}>
        <Paragraph>{t.why[chances.kind]}</Paragraph>
        <Link href={panelStaffPath(work.step, 'pool')}>{t.toPool}</Link>
      </Alert>
    );
  return (
    <>
      <ChanceSection frame={frame} chances={chances} />
      {may && <FixForm frame={frame} work={work} dice={diceFor(chances.tickets)} state={state} />}
    </>
  );
}

function FixForm({ frame, work, dice, state }: Omit<Acting, 'may'> & { dice: number }) {
  const t = drawMessages(frame.locale);
  return (
    <Section title={t.fix} intro={t.fixText}>
      {work.facts.answering && work.panel.answerUntil && (
        <Alert kind="warning">{t.answering(formatDay(work.panel.answerUntil, frame.locale))}</Alert>
      )}
      <Form action={`${panelStaffPath(work.step, 'draw')}/vast`} state={state} label={t.fix}>
        <RadioField
          name="seedKind"
          label={t.seedKind}
          value="dice"
          options={[
            { value: 'dice', label: t.seedKinds.dice, hint: t.diceHelp(dice) },
            { value: 'text', label: t.seedKinds.text, hint: t.textHelp },
          ]}
        />
        <TextField name="seedSource" label={t.seedSource} description={t.seedSourceHelp} optional />
        <SubmitRow label={t.fix} kind="danger" />
      </Form>
    </Section>
  );
}

function ChanceSection({ frame, chances }: { frame: Frame; chances: Extract<Chances, { kind: 'ready' }> }) {
  const t = drawMessages(frame.locale);
  const { people, tickets, fewest, most } = chances;
  return (
    <Section title={t.chances} intro={t.chancesLead(formatCount(tickets, frame.locale))}>
      <DataList
        items={[
          { name: t.people, value: formatCount(people, frame.locale) },
          { name: t.fewest, value: chanceText(fewest, tickets, frame.locale) },
          { name: t.most, value: chanceText(most, tickets, frame.locale) },
        ]}
      />
    </Section>
  );
}

function Fixed({ frame, work, fixed, may, state }: Acting & { fixed: FixedDraw }) {
  const t = drawMessages(frame.locale);
  const { locale } = frame;
  const dice = diceFor(fixed.tickets);
  return (
    <>
      {may && !fixed.drawn && (
        <Section title={t.make}>
          <Paragraph>
            {t.boardText} <Link href={`${panelPath(work.step)}/loting`}>{t.board}</Link>
          </Paragraph>
          <Form action={`${panelStaffPath(work.step, 'draw')}/trekking`} state={state} label={t.make}>
            {fixed.seedKind === 'dice' ? (
              <TextField
                name="seed"
                label={t.seedDice}
                description={t.seedDiceHelp(dice)}
                size="short"
                inputmode="numeric"
              />
            ) : (
              <TextField name="seed" label={t.seedText} description={<Written>{fixed.seedSource}</Written>} />
            )}
            <CheckboxField name="sure" label={t.sure} />
            <SubmitRow label={t.draw} kind="danger" />
          </Form>
        </Section>
      )}
      <Section title={t.fixed} intro={t.fixedLead(formatMoment(fixed.committedAt, locale))}>
        <DataList
          items={[
            { name: t.digest, value: <span class="app-digest">{inGroups(fixed.digest)}</span> },
            { name: t.source, value: ownWords(fixed, locale) ?? <Written>{fixed.seedSource}</Written> },
          ]}
        />
      </Section>
      <ChanceSection frame={frame} chances={{ kind: 'ready', ...fixed }} />
    </>
  );
}

function Drawn({
  frame,
  work,
  fixed,
  drawn,
}: {
  frame: Frame;
  work: PanelWork;
  fixed: FixedDraw;
  drawn: NonNullable<FixedDraw['drawn']>;
}) {
  const t = drawMessages(frame.locale);
  return (
    <Section
      title={t.drawn}
      intro={t.drawnText(listNumber(drawn.ticket, fixed.tickets), formatMoment(drawn.at, frame.locale))}
    >
      <DataList items={[{ name: t.seed, value: drawn.seed }]} />
      <div class="app-buttons">
        <ButtonLink href={panelStaffPath(work.step, 'seats')}>{t.toSeats}</ButtonLink>
        <ButtonLink href={`${panelPath(work.step)}/loting`} kind="secondary">
          {t.toPublic}
        </ButtonLink>
      </div>
    </Section>
  );
}
