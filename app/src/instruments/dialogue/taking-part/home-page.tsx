import { openness, type Step, stepCrumbs, type WayToProof } from '../../../features/steps/index.ts';
import { formatMoment } from '../../../platform/i18n/format.ts';
import { Alert } from '../../../platform/ui/alert.tsx';
import { Buttons } from '../../../platform/ui/button.tsx';
import { ButtonLink } from '../../../platform/ui/button-link.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { PageTitle } from '../../../platform/ui/heading.tsx';
import { Link } from '../../../platform/ui/link.tsx';
import { List } from '../../../platform/ui/list.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import type { Dialogue } from '../dialogue.ts';
import { dialoguePath } from '../dialogue-path.ts';
import type { Progress } from './own-answers.ts';
import { partMessages } from './part-messages.ts';

type Props = {
  frame: Frame;
  step: Step;
  /** Undefined as long as officers have not begun, or nothing can be answered. */
  dialogue: Dialogue | undefined;
  progress: Progress;
  /** Why somebody cannot take part now, if so. */
  way: WayToProof | null;
  now: Date;
};

/** A dialogue for everybody: the question, how it works, and the way in. */
export function HomePage({ frame, step, dialogue, progress, way, now }: Props) {
  const t = partMessages(frame.locale);
  const ready = dialogue !== undefined && dialogue.question !== '' && progress.total > 0;
  return (
    <Page
      frame={frame}
      title={step.title}
      here={<Written>{step.title}</Written>}
      description={step.intro}
      breadcrumbs={stepCrumbs(step, frame.locale)}
    >
      <PageTitle lead={<Written>{step.intro}</Written>}>
        <Written>{step.title}</Written>
      </PageTitle>
      {ready ? (
        <Inside frame={frame} step={step} dialogue={dialogue} progress={progress} way={way} now={now} />
      ) : (
        <Paragraph>{t.notYet}</Paragraph>
      )}
    </Page>
  );
}

function Inside({ frame, step, dialogue, progress, way, now }: Props & { dialogue: Dialogue }) {
  const t = partMessages(frame.locale);
  const begun = progress.answered + progress.later > 0;
  return (
    <>
      <Section title={t.question}>
        <p class="utrecht-paragraph utrecht-paragraph--lead">
          <Written>{dialogue.question}</Written>
        </p>
        {way ? (
          <Alert>{way.text}</Alert>
        ) : (
          begun && <Paragraph>{t.progress(progress.answered, progress.total)}</Paragraph>
        )}
        <Buttons>
          {way === null && (
            <ButtonLink href={`${dialoguePath(step, 'answer')}#stelling`}>{begun ? t.goOn : t.begin}</ButtonLink>
          )}
          {way?.link && <ButtonLink href={way.link.href}>{way.link.label}</ButtonLink>}
          {begun && (
            <ButtonLink kind="secondary" href={dialoguePath(step, 'soFar')}>
              {t.soFar}
            </ButtonLink>
          )}
        </Buttons>
        {openness(step, now) === 'open' && (
          <Paragraph soft>
            {step.assurance === 'anonymous' && `${t.noAccount} `}
            {t.anonymous}
            {step.closesAt && ` ${t.openUntil(formatMoment(step.closesAt, frame.locale))}`}
          </Paragraph>
        )}
      </Section>
      <Section title={t.how}>
        <List ordered items={[t.howFirst, t.howThen, ...(dialogue.writing === 'nobody' ? [] : [t.howOwn])]} />
        <Paragraph>
          <Link href={dialoguePath(step, 'result')}>{t.seeResult}</Link>
          {' · '}
          {begun && (
            <>
              <Link href={dialoguePath(step, 'mine')}>{t.seeMine}</Link>
              {' · '}
            </>
          )}
          <Link href={dialoguePath(step, 'rules')}>{t.seeRules}</Link>
        </Paragraph>
      </Section>
    </>
  );
}
