import type { PropsWithChildren } from 'hono/jsx';
import { type Step, stepCrumbs, type WayToProof } from '../../features/steps/index.ts';
import type { FormState } from '../../platform/http/form.ts';
import { Alert } from '../../platform/ui/alert.tsx';
import { CheckboxFields } from '../../platform/ui/form/checkbox-field.tsx';
import { Form, HiddenField } from '../../platform/ui/form/form.tsx';
import { RadioField } from '../../platform/ui/form/radio-field.tsx';
import { SubmitRow } from '../../platform/ui/form/submit-row.tsx';
import { TextArea } from '../../platform/ui/form/text-area.tsx';
import { TextField } from '../../platform/ui/form/text-field.tsx';
import type { Frame } from '../../platform/ui/frame.ts';
import { PageTitle } from '../../platform/ui/heading.tsx';
import { Link, LinkMore } from '../../platform/ui/link.tsx';
import { Page } from '../../platform/ui/page.tsx';
import { Paragraph } from '../../platform/ui/paragraph.tsx';
import { Written } from '../../platform/ui/written.tsx';
import type { AgendaPoint } from './agenda.ts';
import { agendaPath } from './agenda-path.ts';
import { agendaMessages } from './messages.ts';

export const limits = { title: 100, body: 1000, author: 80 } as const;

type FrameProps = PropsWithChildren<{
  frame: Frame;
  step: Step;
  title: string;
  lead: string;
  state?: FormState | undefined;
  /** What is asked first, before a form is of use. */
  barrier?: WayToProof | null;
}>;

function AgendaFrame({ frame, step, title, lead, state, barrier, children }: FrameProps) {
  const home = { href: agendaPath(step), label: <Written>{step.title}</Written> };
  return (
    <Page
      frame={frame}
      title={`${title}: ${step.title}`}
      here={title}
      breadcrumbs={[...stepCrumbs(step, frame.locale), home]}
      {...(state ? { errors: state } : {})}
    >
      <PageTitle lead={lead}>{title}</PageTitle>
      {barrier ? (
        <Alert kind="info">
          {barrier.text} {barrier.link && <Link href={barrier.link.href}>{barrier.link.label}</Link>}
        </Alert>
      ) : (
        children
      )}
    </Page>
  );
}

type ThemeProps = { frame: Frame; step: Step; state: FormState; barrier: WayToProof | null };

/** Naming a theme. */
export function ThemePage({ frame, step, state, barrier }: ThemeProps) {
  const t = agendaMessages(frame.locale);
  return (
    <AgendaFrame {...{ frame, step, state, barrier }} title={t.themeTitle} lead={t.themeLead}>
      <Form action={agendaPath(step, '/thema')} state={state} once>
        <TextField name="title" label={t.title} description={t.titleHelp} />
        <TextArea name="body" label={t.body} rows={4} maxLength={limits.body} />
        <TextField
          name="authorName"
          label={t.author}
          value={frame.actor.kind === 'person' ? frame.actor.name : ''}
          optional
        />
        <SubmitRow label={t.send} />
      </Form>
    </AgendaFrame>
  );
}

type ChooseProps = {
  frame: Frame;
  step: Step;
  points: readonly AgendaPoint[];
  state: FormState;
  barrier: WayToProof | null;
};

/** Ticking what should be on the agenda. */
export function ApprovalPage({ frame, step, points, state, barrier }: ChooseProps) {
  const t = agendaMessages(frame.locale);
  return (
    <AgendaFrame {...{ frame, step, state, barrier }} title={t.chooseTitle} lead={t.approvalLead}>
      <Form action={agendaPath(step, '/kiezen')} state={state}>
        <CheckboxFields
          name="punt"
          label={t.approvalField}
          options={points.map(({ id, title, body }) => ({
            value: String(id),
            label: <Written>{title}</Written>,
            ...(body ? { hint: <Written>{body}</Written> } : {}),
          }))}
          optional
        />
        <SubmitRow label={t.approvalSend} />
      </Form>
    </AgendaFrame>
  );
}

type PairProps = ChooseProps & {
  pair: { firstId: number; secondId: number } | null;
  /** Which question this is, and how many there are at most. */
  at: number;
  all: number;
};

/** Choosing from two, one question at a time. */
export function PairPage({ frame, step, points, state, barrier, pair, at, all }: PairProps) {
  const t = agendaMessages(frame.locale);
  const label = (id: number) => <Written>{points.find((point) => point.id === id)?.title ?? ''}</Written>;
  return (
    <AgendaFrame {...{ frame, step, state, barrier }} title={t.chooseTitle} lead={t.pairsLead}>
      {pair === null ? (
        <Alert kind="ok">{t.pairsDone}</Alert>
      ) : (
        <Form action={agendaPath(step, '/kiezen')} state={state}>
          <Paragraph soft>{t.pairOf(at, all)}</Paragraph>
          <HiddenField name="een" value={pair.firstId} />
          <HiddenField name="twee" value={pair.secondId} />
          <RadioField
            name="wint"
            label={t.pairField}
            options={[
              { value: 'een', label: label(pair.firstId) },
              { value: 'twee', label: label(pair.secondId) },
              { value: 'gelijk', label: t.same },
            ]}
          />
          <SubmitRow label={t.pairSend} />
        </Form>
      )}
      <LinkMore href={agendaPath(step)}>{t.back}</LinkMore>
    </AgendaFrame>
  );
}
