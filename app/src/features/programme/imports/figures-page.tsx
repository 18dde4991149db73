import type { FormState } from '../../../platform/http/form.ts';
import { formatMoment } from '../../../platform/i18n/format.ts';
import { Button, Buttons } from '../../../platform/ui/button.tsx';
import { ButtonLink } from '../../../platform/ui/button-link.tsx';
import { Form } from '../../../platform/ui/form/form.tsx';
import { RadioField } from '../../../platform/ui/form/radio-field.tsx';
import { SelectField } from '../../../platform/ui/form/select-field.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import { TextArea } from '../../../platform/ui/form/text-area.tsx';
import { TextField } from '../../../platform/ui/form/text-field.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import type { ShownIndicator } from '../indicators/load-indicators.ts';
import type { Programme } from '../lines/programme.ts';
import { programmeHref } from '../programme-href.ts';
import { TeamPage } from '../team-page.tsx';
import { importMessages } from './messages.ts';

type FiguresProps = { frame: Frame; indicators: readonly ShownIndicator[]; state: FormState };

/** For the team: when was measured, what is aimed at, and the way to figures from elsewhere. */
export function TeamFiguresPage({ frame, indicators, state }: FiguresProps) {
  const t = importMessages(frame.locale);
  const last = indicators.reduce<Date | null>(
    (latest, { measuredAt }) => (measuredAt && (!latest || measuredAt > latest) ? measuredAt : latest),
    null,
  );
  return (
    <TeamPage frame={frame} part="figures" title={t.title} lead={t.lead} errors={state}>
      <Buttons>
        <ButtonLink href={programmeHref.imports}>{t.importTitle}</ButtonLink>
        <ButtonLink href={programmeHref.newIndicator} kind="secondary">
          {t.addTitle}
        </ButtonLink>
      </Buttons>
      <Form action={programmeHref.measureNow} label={t.measureNow}>
        <Paragraph>{last ? t.measuredAt(formatMoment(last, frame.locale)) : t.neverMeasured}</Paragraph>
        <Button kind="secondary">{t.measureNow}</Button>
      </Form>
      <Section title={t.targets} intro={t.targetsHelp}>
        <Form action={programmeHref.targets} state={state}>
          {indicators.map(({ key, name, unit, target }) => (
            <TextField
              name={`doel.${key}`}
              label={t.targetOf(name, t.units[unit])}
              value={target === null ? '' : String(target).replace('.', ',')}
              optional="said"
            />
          ))}
          <SubmitRow label={t.saveTargets} />
        </Form>
      </Section>
    </TeamPage>
  );
}

/** An indicator whose figures come from elsewhere. */
export function NewIndicatorPage({
  frame,
  programme,
  state,
}: {
  frame: Frame;
  programme: Programme;
  state: FormState;
}) {
  const t = importMessages(frame.locale);
  const written = frame.locale === 'nl' ? undefined : 'nl';
  return (
    <TeamPage frame={frame} part="figures" below title={t.addTitle} lead={t.addLead} errors={state}>
      <Form action={programmeHref.newIndicator} state={state}>
        <TextField name="name" label={t.name} />
        <TextArea name="definition" label={t.definition} rows={3} maxLength={500} />
        <TextField name="source" label={t.source} />
        <RadioField
          name="unit"
          label={t.unit}
          options={(['percent', 'count', 'score'] as const).map((unit) => ({ value: unit, label: t.units[unit] }))}
        />
        <RadioField
          name="better"
          label={t.better}
          options={[
            { value: 'up', label: t.betterUp },
            { value: 'down', label: t.betterDown },
          ]}
        />
        <SelectField
          name="pillarId"
          label={t.pillar}
          options={programme.pillars.map(({ id, name }) => ({ value: String(id), label: name, lang: written }))}
          empty={t.noPillar}
          optional
        />
        <SubmitRow label={t.add} />
      </Form>
    </TeamPage>
  );
}
