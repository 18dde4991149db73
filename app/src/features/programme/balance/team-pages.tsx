import type { FormState } from '../../../platform/http/form.ts';
import { emptyForm } from '../../../platform/http/form.ts';
import { formatDay, formatMoment } from '../../../platform/i18n/format.ts';
import { Alert } from '../../../platform/ui/alert.tsx';
import { Button, Buttons } from '../../../platform/ui/button.tsx';
import { Chip } from '../../../platform/ui/chip.tsx';
import { Form, HiddenField } from '../../../platform/ui/form/form.tsx';
import { SelectField } from '../../../platform/ui/form/select-field.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import { TextArea } from '../../../platform/ui/form/text-area.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { List, RowItem, RowList } from '../../../platform/ui/list.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Prose } from '../../../platform/ui/prose.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { programmeHref } from '../programme-href.ts';
import { TeamPage } from '../team-page.tsx';
import { type BalanceSection, changedLines, type SectionKey } from './balance.ts';
import type { Balance, BalanceLine } from './load-balance.ts';
import { balanceMessages } from './messages.ts';

type ListProps = { frame: Frame; balances: readonly BalanceLine[]; thisYear: number; state: FormState };

/** All balances for the team, and the way to a new one. */
export function TeamBalancesPage({ frame, balances, thisYear, state }: ListProps) {
  const t = balanceMessages(frame.locale);
  const years = [0, 1, 2, 3, 4].map((ago) => String(thisYear - ago));
  return (
    <TeamPage frame={frame} part="balance" title={t.title} lead={t.staffLead} errors={state}>
      <RowList>
        {balances.map(({ year, version, publishedAt, changeNote }) => (
          <RowItem
            title={`${t.of(year)}, ${t.version(version).toLowerCase()}`}
            href={publishedAt ? `${programmeHref.balance(year)}/versies/${version}` : programmeHref.staffBalance(year)}
            side={<Chip kind={publishedAt ? 'adopted' : 'waiting'}>{publishedAt ? t.live : t.draft}</Chip>}
          >
            {publishedAt ? t.published(formatDay(publishedAt, frame.locale)) : t.edit}
            {changeNote && (
              <>
                . <Written>{t.changed(changeNote)}</Written>
              </>
            )}
          </RowItem>
        ))}
      </RowList>
      <Section title={t.start}>
        <Form action={programmeHref.staffBalances} state={state}>
          <SelectField
            name="year"
            label={t.year}
            description={t.startHelp}
            options={years.map((year) => ({ value: year, label: year }))}
            empty={null}
            value={String(thisYear - 1)}
          />
          <SubmitRow label={t.start} />
        </Form>
      </Section>
    </TeamPage>
  );
}

/** What came back of a form on the draft: of which section, or of publishing. */
export type Returned = { of: SectionKey | 'publish'; state: FormState; theirs?: string | undefined };
type DraftProps = { frame: Frame; draft: Balance; returned?: Returned | undefined; refusal?: string | undefined };

/** The draft of a year: section by section, with what the records say now, and the way to publish it. */
export function DraftPage({ frame, draft, returned, refusal }: DraftProps) {
  const t = balanceMessages(frame.locale);
  const { year, version, sections, draftedAt } = draft;
  const waiting = sections.filter(({ fresh }) => fresh !== null).length;
  const action = programmeHref.staffBalance(year);
  const publishState = returned?.of === 'publish' ? returned.state : emptyForm();
  return (
    <TeamPage
      frame={frame}
      part="balance"
      below
      title={t.draftOf(year)}
      above={<Chip>{t.version(version)}</Chip>}
      errors={returned?.state}
      refusal={refusal}
    >
      <Form action={`${action}/verversen`} label={t.refresh}>
        <Paragraph>{t.draftedAt(formatMoment(draftedAt, frame.locale))}</Paragraph>
        <Paragraph soft>{t.refreshHelp}</Paragraph>
        <Button kind="secondary">{t.refresh}</Button>
      </Form>
      {waiting > 0 && <Alert title={t.waiting(waiting)} />}
      {sections.map((section) => (
        <DraftSection frame={frame} year={year} section={section} returned={returned} />
      ))}
      <Section title={t.publishTitle} intro={t.publishHelp} id="publiceren">
        <Form action={`${action}/publiceren`} state={publishState} prefix="publiceren">
          {version > 1 && <TextArea name="changeNote" label={t.changeNote} rows={3} maxLength={500} />}
          <SubmitRow label={t.publish} />
        </Form>
      </Section>
    </TeamPage>
  );
}

type SectionProps = { frame: Frame; year: number; section: BalanceSection; returned?: Returned | undefined };

function DraftSection({ frame, year, section, returned }: SectionProps) {
  const t = balanceMessages(frame.locale);
  const { key, body, revision, fresh, drafted } = section;
  const name = t.sections[key];
  const own = returned?.of === key ? returned : undefined;
  const action = `${programmeHref.staffBalance(year)}/onderdelen/${key}`;
  return (
    <Section title={name} id={key}>
      {fresh !== null && (
        <Fresh frame={frame} action={action} section={section} name={name} before={drafted} now={fresh} />
      )}
      {own?.theirs !== undefined && (
        <Section title={t.theirs} level={3}>
          <Prose text={own.theirs} />
        </Section>
      )}
      <Form action={action} state={own?.state ?? emptyForm()} prefix={key}>
        <HiddenField name="revision" value={revision} />
        <TextArea
          name="body"
          label={t.text(name)}
          description={t.textHelp}
          value={body}
          rows={Math.min(24, Math.max(6, body.split('\n').length + 3))}
          maxLength={20_000}
          optional="said"
        />
        <SubmitRow label={t.saveSection(name)} />
      </Form>
    </Section>
  );
}

type FreshProps = { frame: Frame; action: string; section: BalanceSection; name: string; before: string; now: string };

function Fresh({ frame, action, section, name, before, now }: FreshProps) {
  const t = balanceMessages(frame.locale);
  const { gone, added } = changedLines(before, now);
  const lines = (items: string[]) => <List items={items.map((line) => <Written>{line.replace(/^- /, '')}</Written>)} />;
  return (
    <>
      <Alert kind="warning" title={t.fresh}>
        {added.length > 0 && (
          <>
            <Paragraph>{t.added}:</Paragraph>
            {lines(added)}
          </>
        )}
        {gone.length > 0 && (
          <>
            <Paragraph>{t.gone}:</Paragraph>
            {lines(gone)}
          </>
        )}
      </Alert>
      <Form action={`${action}/keuze`} label={t.fresh} inline>
        <HiddenField name="revision" value={section.revision} />
        <Buttons>
          <Button kind="secondary" name="choice" value="take">
            {t.take(name)}
          </Button>
          <Button kind="subtle" name="choice" value="keep">
            {t.keep(name)}
          </Button>
        </Buttons>
      </Form>
    </>
  );
}
