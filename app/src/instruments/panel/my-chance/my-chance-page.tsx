import { inGroups } from '@stadmakers/sortition';
import type { FormState } from '../../../platform/http/form.ts';
import { Alert } from '../../../platform/ui/alert.tsx';
import { Details } from '../../../platform/ui/details.tsx';
import { Form } from '../../../platform/ui/form/form.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { PageTitle } from '../../../platform/ui/heading.tsx';
import { Link, LinkMore } from '../../../platform/ui/link.tsx';
import { List } from '../../../platform/ui/list.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { answerMessages } from '../answering/answer-messages.ts';
import { CodeField } from '../answering/code-page.tsx';
import { DemoCodeHint } from '../answering/demo-code-hint.tsx';
import type { Invited } from '../answering/invited.ts';
import { chanceText, listNumber } from '../drawing/chance-text.ts';
import { panelPath } from '../panel-path.ts';
import { shortName } from '../public/short-name.ts';
import type { OwnChance } from './load-my-chance.ts';
import { myChanceMessages } from './my-chance-messages.ts';

/** Where somebody of the pool types the code of her letter to see her own chance. */
export function AskCodePage({ frame, state, demo }: { frame: Frame; state: FormState; demo: string | undefined }) {
  const t = myChanceMessages(frame.locale);
  const { code, codeHint } = answerMessages(frame.locale);
  return (
    <Page frame={frame} title={t.title} errors={state}>
      <PageTitle lead={t.lead}>{t.title}</PageTitle>
      <DemoCodeHint locale={frame.locale} code={demo} />
      <Form action="/loting/mijn-kans" state={state}>
        <CodeField label={code} hint={codeHint} />
        <SubmitRow label={t.show} />
      </Form>
      <LinkMore href="/loting/uitleg">{t.explain}</LinkMore>
    </Page>
  );
}

type Props = { frame: Frame; invited: Invited; own: OwnChance };

/** Her own chance, and after the draw what it brought. */
export function MyChancePage({ frame, invited, own }: Props) {
  const t = myChanceMessages(frame.locale);
  const { step } = invited;
  return (
    <Page frame={frame} title={t.title}>
      <PageTitle
        lead={
          <>
            {t.foundLead} <Written>{step.projectQuestion}</Written>
          </>
        }
      >
        {t.title}
      </PageTitle>
      {own.kind === 'found' ? <Found frame={frame} own={own} /> : <Paragraph>{t.none[own.kind]}</Paragraph>}
      <List
        items={[
          <LinkMore href={panelPath(step)}>{t.toPanel}</LinkMore>,
          <LinkMore href="/loting/uitleg">{t.explain}</LinkMore>,
          <LinkMore href="/loting/mijn-kans?andere">{t.other}</LinkMore>,
        ]}
      />
    </Page>
  );
}

function Found({ frame: { locale }, own }: { frame: Frame; own: Extract<OwnChance, { kind: 'found' }> }) {
  const t = myChanceMessages(locale);
  const { chance, outcome } = own;
  const { tickets, of, pseudonym, proven, valuesAreMine } = chance;
  const { title, text } = t.outcome[outcome];
  return (
    <>
      <Alert kind={outcome === 'seat' ? 'ok' : 'info'} title={title}>
        {text}
      </Alert>
      <Section title={t.chance}>
        <Paragraph>{t.chanceText(chanceText(tickets.length, of, locale))}</Paragraph>
        <Details summary={t.lists}>
          <p class="app-digest">{tickets.map((ticket) => listNumber(ticket, of)).join(' · ')}</p>
        </Details>
      </Section>
      <Section title={t.pseudonym} intro={t.pseudonymText}>
        <p class="app-digest">
          <strong>{shortName(pseudonym)}</strong>
        </p>
        <Details summary={t.whole}>
          <p class="app-digest">{inGroups(pseudonym)}</p>
        </Details>
      </Section>
      <Section title={t.checked}>
        <List items={[proven ? t.proven : t.notProven, valuesAreMine ? t.mine : t.notMine]} />
      </Section>
      <Section title={t.proof} intro={t.proofText}>
        <Paragraph>
          <Link href="/loting/mijn-kans/bewijs.json">{t.download}</Link>
        </Paragraph>
      </Section>
    </>
  );
}
