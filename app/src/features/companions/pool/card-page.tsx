import type { FormState } from '../../../platform/http/form.ts';
import { formatDay } from '../../../platform/i18n/format.ts';
import { Button } from '../../../platform/ui/button.tsx';
import { Details } from '../../../platform/ui/details.tsx';
import { CheckboxFields } from '../../../platform/ui/form/checkbox-field.tsx';
import { DateField } from '../../../platform/ui/form/date-field.tsx';
import { Form } from '../../../platform/ui/form/form.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import { TextField } from '../../../platform/ui/form/text-field.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { RowItem, RowList } from '../../../platform/ui/list.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import type { AreaOption } from '../../areas/index.ts';
import { poolHref } from '../companion-href.ts';
import { PoolPage } from '../pool-page.tsx';
import type { Card } from './load-card.ts';
import { cardMessages } from './messages.ts';

export type CardProps = {
  frame: Frame;
  card: Card;
  areas: readonly AreaOption[];
  /** The card as it stands, or as it came back. */
  state: FormState;
  /** The absence that came back. */
  absence?: FormState | undefined;
};

/** What an officer can do, where and how much, with absences; a coordinator keeps it for who cannot. */
export function CardPage(props: CardProps) {
  const { frame, card, areas, state, absence } = props;
  const t = cardMessages(frame.locale);
  const mine = frame.actor.kind === 'person' && frame.actor.personId === card.personId;
  const action = poolHref.card(card.personId);
  const { expertise, hoursEach } = frame.town.companions;
  return (
    <PoolPage
      frame={frame}
      current={mine ? 'card' : null}
      title={mine ? t.own : t.of(card.name)}
      lead={t.lead}
      errors={absence ?? state}
    >
      <Form action={action} state={state} prefix="kaart">
        <TextField name="job" label={t.job} description={t.jobHelp} optional />
        <CheckboxFields
          name="expertise"
          label={t.expertise}
          optional
          options={expertise.map(({ slug, name }) => ({ value: slug, label: name[frame.locale] }))}
        />
        <Details summary={t.areas} open={[state.values.areaIds ?? []].flat().length > 0}>
          <div class="app-choices-wide">
            <CheckboxFields
              name="areaIds"
              label={t.areasHelp}
              optional
              options={areas
                .filter(({ kind }) => kind === 'gebied' || kind === 'wijk')
                .map(({ id, name }) => ({ value: String(id), label: name }))}
            />
          </div>
        </Details>
        <TextField name="hours" label={t.hours} description={t.hoursHelp(hoursEach)} inputmode="numeric" size="short" />
        <SubmitRow label={t.save} />
      </Form>
      <Absences {...props} action={action} />
      <Section title={t.leave} intro={t.leaveHelp}>
        <Form action={`${action}/uit-de-pool`} inline label={t.leaveButton}>
          <Button kind="danger">{t.leaveButton}</Button>
        </Form>
      </Section>
    </PoolPage>
  );
}

function Absences({ frame, card, absence, action }: CardProps & { action: string }) {
  const t = cardMessages(frame.locale);
  return (
    <Section title={t.away} intro={t.awayHelp} id="afwezig">
      {card.absences.length === 0 ? (
        <Paragraph soft>{t.never}</Paragraph>
      ) : (
        <RowList>
          {card.absences.map(({ id, startsOn, endsOn }) => {
            const period = t.period(formatDay(startsOn, frame.locale), formatDay(endsOn, frame.locale));
            return (
              <RowItem
                title={period}
                side={
                  <Form action={`${action}/afwezig/${id}/weg`} inline label={t.removeOf(period)}>
                    <Button kind="subtle" label={t.removeOf(period)}>
                      {t.remove}
                    </Button>
                  </Form>
                }
              />
            );
          })}
        </RowList>
      )}
      <Form action={`${action}/afwezig`} prefix="afwezig" label={t.add} {...(absence ? { state: absence } : {})}>
        <DateField name="startsOn" label={t.from} />
        <DateField name="endsOn" label={t.until} />
        <SubmitRow label={t.add} />
      </Form>
    </Section>
  );
}
