import type { PropsWithChildren } from 'hono/jsx';
import type { FormState } from '../../../platform/http/form.ts';
import { CheckboxField } from '../../../platform/ui/form/checkbox-field.tsx';
import { DateField } from '../../../platform/ui/form/date-field.tsx';
import { Form } from '../../../platform/ui/form/form.tsx';
import { RadioField } from '../../../platform/ui/form/radio-field.tsx';
import { SelectField } from '../../../platform/ui/form/select-field.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import { TextArea } from '../../../platform/ui/form/text-area.tsx';
import { TextField } from '../../../platform/ui/form/text-field.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { PageTitle } from '../../../platform/ui/heading.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { SubNav } from '../../../platform/ui/sub-nav.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { ownPath } from '../paths.ts';
import { challengeMessages } from '../view/messages.ts';
import { limits } from './forms.ts';
import type { Challenge } from './load-challenge.ts';
import { requestMessages } from './messages.ts';

type Props = { frame: Frame; challenge: Challenge; state: FormState };
type Part = 'request' | 'who' | 'files' | 'check';

/** One step of filling in a request, with the way to the others. */
export function RequestPage({
  frame,
  challenge: { id, title },
  part,
  state,
  lead,
  children,
}: PropsWithChildren<Omit<Props, 'state'> & { part: Part; state?: FormState | undefined; lead?: string }>) {
  const t = requestMessages(frame.locale);
  const name = title || challengeMessages(frame.locale).unnamed;
  const parts: Part[] = ['request', 'who', 'files', 'check'];
  return (
    <Page
      frame={frame}
      title={`${t.part[part]}: ${name}`}
      here={t.part[part]}
      errors={state}
      breadcrumbs={[
        { href: '/uitdagen', label: challengeMessages(frame.locale).rightToChallenge },
        { href: ownPath(id), label: title ? <Written>{title}</Written> : name },
      ]}
    >
      <PageTitle lead={lead}>{t.part[part]}</PageTitle>
      <SubNav
        label={t.parts}
        items={parts.map((one) => ({
          href: one === 'check' ? ownPath(id) : ownPath(id, one),
          label: t.part[one],
          current: one === part,
        }))}
      />
      {children}
    </Page>
  );
}

/** The first page: what somebody wants, why that is better, and what it costs. */
export function WhatPage(props: Props & { areas: readonly { id: number; name: string }[]; today: string }) {
  const { frame, challenge, state, areas, today } = props;
  const t = requestMessages(frame.locale);
  const f = t.fields;
  return (
    <RequestPage frame={frame} challenge={challenge} part="request" state={state} lead={t.beginLead}>
      <Form action={ownPath(challenge.id, 'request')} state={state}>
        <TextField name="title" label={f.title} />
        <SelectField
          name="areaId"
          label={f.area}
          empty={f.wholeTown}
          options={areas.map(({ id, name }) => ({ value: String(id), label: name }))}
          optional
        />
        <TextArea name="summary" label={f.summary} description={f.summaryHelp} rows={4} maxLength={limits.summary} />
        <TextArea name="plan" label={f.plan} rows={8} maxLength={limits.plan} />
        <TextArea name="whyBetter" label={f.whyBetter} description={f.whyBetterHelp} rows={5} maxLength={limits.text} />
        <TextArea name="continuity" label={f.continuity} rows={4} maxLength={limits.text} />
        <TextArea name="neighbours" label={f.neighbours} rows={4} maxLength={limits.text} />
        <TextField name="proposed" label={f.cost} description={f.costHelp} inputmode="decimal" size="short" />
        <DateField name="startsOn" label={f.startsOn} min={today} optional />
        <SubmitRow label={t.save} />
      </Form>
    </RequestPage>
  );
}

/** The second page: who asks, and who carries it out. */
export function WhoPage({ frame, challenge, state }: Props) {
  const t = requestMessages(frame.locale);
  const f = t.fields;
  return (
    <RequestPage frame={frame} challenge={challenge} part="who" state={state}>
      <Form action={ownPath(challenge.id, 'who')} state={state}>
        <RadioField
          name="applicantKind"
          label={f.kind}
          options={challenge.rules.whoMay.map(({ key, name }) => ({ value: key, label: <Written>{name}</Written> }))}
        />
        <TextField name="applicantName" label={f.name} autocomplete="name" />
        <TextField name="organisation" label={f.organisation} autocomplete="organization" optional />
        <TextField name="legalEntity" label={f.legalEntity} description={f.legalEntityHelp} optional />
        <CheckboxField name="organisationPublic" label={f.organisationPublic} optional />
        <TextField name="email" label={f.email} type="email" autocomplete="email" />
        <TextArea name="postalAddress" label={f.address} rows={3} optional />
        <TextArea
          name="carriedOutBy"
          label={f.carriedOutBy}
          description={f.carriedOutByHelp}
          rows={5}
          maxLength={limits.text}
        />
        <SubmitRow label={t.save} />
      </Form>
    </RequestPage>
  );
}
