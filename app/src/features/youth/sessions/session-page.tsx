import type { FormState } from '../../../platform/http/form.ts';
import { formatMoment } from '../../../platform/i18n/format.ts';
import { Button, Buttons } from '../../../platform/ui/button.tsx';
import { ButtonLink } from '../../../platform/ui/button-link.tsx';
import { Form } from '../../../platform/ui/form/form.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { PageTitle } from '../../../platform/ui/heading.tsx';
import { Link } from '../../../platform/ui/link.tsx';
import { RowItem, RowList } from '../../../platform/ui/list.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { StatRow } from '../../../platform/ui/stat-row.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import type { ClassQuestion } from '../../steps/index.ts';
import { takesAnswers } from './class-session.ts';
import { JudgeForm } from './judge-form.tsx';
import type { ClassSession, Sheet } from './load-session.ts';
import { sessionMessages } from './messages.ts';
import type { SheetStatus } from './sheet.ts';
import { SheetWords } from './sheet-words.tsx';

export type SessionModel = {
  session: ClassSession;
  parts: readonly ClassQuestion[];
  counts: Record<SheetStatus, number>;
  toRead: readonly Sheet[];
  aside: readonly Sheet[];
  /** What a moderator decided about. */
  decided: readonly Sheet[];
  drawings: number;
  /** Where children go, without the code. */
  address: string;
  now: Date;
};

/** A lesson as its teacher sees it: the code, what came in, and what became of it. */
export function SessionPage({ frame, model, state }: { frame: Frame; model: SessionModel; state: FormState }) {
  const t = sessionMessages(frame.locale);
  const { session, counts, now } = model;
  const home = `/school/lessen/${session.id}`;
  const title = t.sessionTitle(session.className, session.school);
  const open = takesAnswers(session, now);
  const shown = (['writing', 'sent', 'approved', 'published'] as const).filter((key) => open || key !== 'writing');
  return (
    <Page frame={frame} title={title} breadcrumbs={[{ href: '/school', label: t.title }]} errors={state}>
      <PageTitle lead={<Written>{session.question.question}</Written>}>
        <Written>{title}</Written>
      </PageTitle>
      {open ? (
        <Section title={t.code} intro={t.codeHow(model.address)}>
          <p class="app-lesson-code">{session.code}</p>
          <Paragraph>{t.openUntil(formatMoment(session.endsAt, frame.locale))}</Paragraph>
          <Buttons>
            <ButtonLink href={`${home}/bord`}>{t.board}</ButtonLink>
          </Buttons>
        </Section>
      ) : (
        <Paragraph>{t.over}</Paragraph>
      )}
      <StatRow stats={shown.map((key) => ({ figure: String(counts[key]), label: t.figures[key] }))} />
      <JudgeForm frame={frame} model={model} state={state} />
      <Section title={t.drawings}>
        <Paragraph>
          <Link href={`${home}/tekeningen`}>
            {t.addDrawing}
            {model.drawings > 0 && ` (${model.drawings})`}
          </Link>
        </Paragraph>
      </Section>
      {model.aside.length > 0 && <Aside frame={frame} model={model} home={home} />}
      {model.decided.length > 0 && <Decided frame={frame} model={model} />}
      {open && (
        <Form action={`${home}/sluiten`} inline>
          <Button kind="secondary">{t.close}</Button>
        </Form>
      )}
    </Page>
  );
}

function Aside({ frame, model, home }: { frame: Frame; model: SessionModel; home: string }) {
  const t = sessionMessages(frame.locale);
  return (
    <Section title={t.aside} intro={t.asideHelp}>
      <RowList>
        {model.aside.map((sheet) => (
          <RowItem
            title={<SheetWords sheet={sheet} parts={model.parts} />}
            side={
              <Form action={`${home}/antwoorden`} inline>
                <input type="hidden" name="shown" value={String(sheet.id)} />
                <input type="hidden" name="keep" value={String(sheet.id)} />
                <Button kind="subtle">{t.sendOn}</Button>
              </Form>
            }
          />
        ))}
      </RowList>
    </Section>
  );
}

function Decided({ frame, model }: { frame: Frame; model: SessionModel }) {
  const t = sessionMessages(frame.locale);
  return (
    <Section title={t.placed}>
      <RowList>
        {model.decided.map((sheet) => (
          <RowItem title={<SheetWords sheet={sheet} parts={model.parts} />}>
            {sheet.status === 'refused' ? (
              <>
                {t.refused}. <Written>{sheet.refusedBecause}</Written>
              </>
            ) : sheet.contributionId === null ? (
              t.placed
            ) : (
              <Link href={`/ideeen/${sheet.contributionId}`}>{t.seeContribution}</Link>
            )}
          </RowItem>
        ))}
      </RowList>
    </Section>
  );
}
