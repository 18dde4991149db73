import type { FormState } from '../../../platform/http/form.ts';
import type { SitePath } from '../../../platform/mail/mail-text.ts';
import { FilterBar } from '../../../platform/ui/filter-bar.tsx';
import { DateField } from '../../../platform/ui/form/date-field.tsx';
import { Fieldset } from '../../../platform/ui/form/fieldset.tsx';
import { Form, HiddenField } from '../../../platform/ui/form/form.tsx';
import { RadioField } from '../../../platform/ui/form/radio-field.tsx';
import { SelectField } from '../../../platform/ui/form/select-field.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import { TextArea } from '../../../platform/ui/form/text-area.tsx';
import { TextField } from '../../../platform/ui/form/text-field.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { Link, LinkMore } from '../../../platform/ui/link.tsx';
import { RowItem, RowList } from '../../../platform/ui/list.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import type { AreaOption } from '../../areas/index.ts';
import { DeskPage, type PaperOf, waysFor, worksAtDesk } from '../../desk/index.ts';
import { distances, type Stance, wordsMax } from '../backing.ts';
import { backingSheetPath, deskBackingPath } from '../backing-path.ts';
import { backingMessages } from '../messages.ts';
import { deskWays, hearings } from './desk-form.ts';
import { deskMessages } from './desk-messages.ts';

type Choice = { id: number; title: string; place: string };

/** The initiatives about which somebody may have said something. */
export function ChoosePage(props: { frame: Frame; searched: string; initiatives: readonly Choice[] }) {
  const { frame, searched, initiatives } = props;
  const t = deskMessages(frame.locale);
  return (
    <DeskPage frame={frame} title={t.listTitle} lead={t.listLead} part="backing">
      <FilterBar action="/balie/draagvlak">
        <TextField name="naam" label={t.search} value={searched} optional size="medium" type="search" />
      </FilterBar>
      {initiatives.length === 0 && <Paragraph>{t.none}</Paragraph>}
      <RowList>
        {initiatives.map(({ id, title, place }) => (
          <RowItem href={deskBackingPath(id)} title={<Written>{title}</Written>}>
            <Written>{place}</Written>
          </RowItem>
        ))}
      </RowList>
    </DeskPage>
  );
}

type Props = {
  frame: Frame;
  /** What somebody said something about. */
  title: string;
  action: SitePath;
  /** Where the desk chooses something else. */
  another: SitePath;
  part: 'backing' | 'challenges' | 'conversations';
  /** The initiative, whose team enters too; undefined where only the desk does. */
  of?: PaperOf;
  /** What can be said of it; of a single one nothing is asked, and no words. */
  stances: readonly Stance[];
  areas: readonly AreaOption[];
  state: FormState;
};

/** Entering what somebody said. */
export function EnterPage({ frame, title, action, another, part, of, stances, areas, state }: Props) {
  const t = deskMessages(frame.locale);
  // The team of the initiative enters too, of nobody in particular; who wants to help has to be reached.
  const named = !of || worksAtDesk(frame.actor, of.projectId);
  const b = backingMessages(frame.locale);
  const ways = of ? waysFor(frame.actor, of.projectId, deskWays) : deskWays;
  const [first, ...others] = stances;
  // Who only signed for it gets no answer.
  const answered = others.length > 0;
  return (
    <DeskPage
      frame={frame}
      title={answered ? t.listTitle : t.signTitle}
      lead={answered ? t.lead(title) : t.signLead(title)}
      errors={state}
      part={part}
      {...(of && { of })}
    >
      {of && !named && <LinkMore href={backingSheetPath(of.projectSlug)}>{t.print}</LinkMore>}
      <Form action={action} state={state} once>
        <RadioField
          name="channel"
          label={t.channel}
          inline
          options={ways.map((value) => ({ value, label: t.channels[value] }))}
        />
        <DateField name="receivedOn" label={t.receivedOn} description={t.receivedHint} />
        {!answered && <HiddenField name="stance" value={first ?? ''} />}
        {answered && (
          <>
            <RadioField
              name="stance"
              label={b.stanceLabel}
              options={stances
                .filter((value) => named || value !== 'help')
                .map((value) => ({ value, label: b.stance[value], hint: b.stanceHint[value] }))}
            />
            <TextArea name="words" label={b.words} description={b.wordsHint} rows={4} maxLength={wordsMax} optional />
          </>
        )}
        <SelectField
          name="distance"
          label={b.distance}
          optional
          empty={b.notTold}
          options={distances.map((value) => ({ value, label: b.distances[value] }))}
        />
        <SelectField
          name="area"
          label={b.area}
          optional
          empty={b.notTold}
          options={areas.map((area) => ({ value: String(area.id), label: area.name }))}
        />
        {named && (
          <Fieldset legend={t.who}>
            <Paragraph soft>{answered ? t.whoHint : t.signerHint}</Paragraph>
            <TextField name="name" label={t.name} optional size="medium" autocomplete="off" />
            <TextField name="email" label={t.email} optional size="medium" type="email" autocomplete="off" />
            {answered && (
              <>
                <TextArea name="postalAddress" label={t.postalAddress} optional rows={3} />
                <RadioField
                  name="prefers"
                  label={t.prefers}
                  value="none"
                  options={hearings.map((value) => ({ value, label: t.hearing[value] }))}
                />
              </>
            )}
          </Fieldset>
        )}
        <SubmitRow label={t.save}>
          {named && <Link href={another}>{answered ? t.another : t.anotherRequest}</Link>}
        </SubmitRow>
      </Form>
    </DeskPage>
  );
}
