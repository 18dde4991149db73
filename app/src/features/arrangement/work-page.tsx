import type { FormState } from '../../platform/http/form.ts';
import { Alert } from '../../platform/ui/alert.tsx';
import { Buttons } from '../../platform/ui/button.tsx';
import { ButtonLink } from '../../platform/ui/button-link.tsx';
import { Form, HiddenField } from '../../platform/ui/form/form.tsx';
import { SubmitRow } from '../../platform/ui/form/submit-row.tsx';
import { TextField } from '../../platform/ui/form/text-field.tsx';
import type { Frame } from '../../platform/ui/frame.ts';
import { Paragraph } from '../../platform/ui/paragraph.tsx';
import { Section } from '../../platform/ui/section.tsx';
import { type Initiative, isOver } from '../initiatives/index.ts';
import { type ArrangementState, type Side, stateOf, type Version } from './arrangement.ts';
import { arrangementHref } from './arrangement-href.ts';
import type { Arrangement } from './load-arrangement.ts';
import { arrangementMessages } from './messages.ts';
import { Sheet } from './sheet.tsx';
import { SidePage } from './side-page.tsx';

/** An arrangement as a side works on it. */
export type Work = { initiative: Initiative; side: Side; arrangement: Arrangement };
type Props = Work & {
  frame: Frame;
  today: string;
  /** The form to sign with, as it was typed. */
  state: FormState;
  refusal?: string | undefined;
};

const alertOf = {
  none: 'info',
  unsigned: 'info',
  'waits-for-town': 'info',
  'waits-for-initiative': 'info',
  signed: 'ok',
  ended: 'warning',
} as const satisfies Record<ArrangementState, string>;

/** The arrangement as it stands for a side: what it says, signing it, and the way to changing it. */
export function WorkPage({ frame, initiative, side, arrangement, today, state, refusal }: Props) {
  const t = arrangementMessages(frame.locale);
  const { newest, agreed } = arrangement;
  const stands = stateOf(newest, today);
  return (
    <SidePage
      frame={frame}
      initiative={initiative}
      side={side}
      lead={side === 'town' ? t.staffLead : t.teamLead}
      errors={state}
    >
      {refusal && <Alert kind="error" title={refusal} />}
      <Alert kind={alertOf[stands]}>
        {t.stateText[stands]} {agreed && agreed !== newest && t.still}
      </Alert>
      {newest && (
        <Section title={t.changeTitle}>
          <Sheet version={newest} locale={frame.locale} level={3} />
        </Section>
      )}
      {newest && stands !== 'ended' && !newest.signatures.some((one) => one.side === side) && (
        <Sign newest={newest} side={side} slug={initiative.slug} state={state} frame={frame} />
      )}
      <Buttons>
        {!isOver(initiative.stage) && (
          <ButtonLink kind={newest ? 'secondary' : 'primary'} href={arrangementHref(initiative.slug, side, 'change')}>
            {newest ? t.change : t.begin}
          </ButtonLink>
        )}
        {newest && (
          <ButtonLink kind="subtle" href={arrangementHref(initiative.slug, side, 'pdf')}>
            {t.pdf}
          </ButtonLink>
        )}
      </Buttons>
    </SidePage>
  );
}

type SignProps = { newest: Version; side: Side; slug: string; state: FormState; frame: Frame };

function Sign({ newest, side, slug, state, frame }: SignProps) {
  const t = arrangementMessages(frame.locale);
  return (
    <Section title={t.signTitle} id="tekenen">
      <Paragraph>{t.signText[side]}</Paragraph>
      <Form action={arrangementHref(slug, side, 'sign')} state={state} label={t.signTitle}>
        <HiddenField name="seen" value={newest.version} />
        {side === 'town' && <TextField name="function" label={t.function} description={t.functionHelp} size="medium" />}
        <SubmitRow label={t.signButton} />
      </Form>
    </Section>
  );
}
