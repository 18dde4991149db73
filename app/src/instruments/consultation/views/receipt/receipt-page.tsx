import { formatDay, formatMoment, formatWeekday } from '../../../../platform/i18n/format.ts';
import type { Locale } from '../../../../platform/i18n/locale.ts';
import { Alert } from '../../../../platform/ui/alert.tsx';
import { Buttons } from '../../../../platform/ui/button.tsx';
import { ButtonLink } from '../../../../platform/ui/button-link.tsx';
import { DataList } from '../../../../platform/ui/data-list.tsx';
import { Details } from '../../../../platform/ui/details.tsx';
import type { Frame } from '../../../../platform/ui/frame.ts';
import { Link } from '../../../../platform/ui/link.tsx';
import { List } from '../../../../platform/ui/list.tsx';
import { Paragraph } from '../../../../platform/ui/paragraph.tsx';
import { Prose } from '../../../../platform/ui/prose.tsx';
import { Section } from '../../../../platform/ui/section.tsx';
import { Written } from '../../../../platform/ui/written.tsx';
import { consultationPath } from '../../consultation-path.ts';
import { viewInMemorandum } from '../../memorandum/memorandum-path.ts';
import { viewFacts } from '../view-facts.tsx';
import { ViewFrame } from '../view-frame.tsx';
import { receiptPath } from '../view-path.ts';
import type { Receipt, View } from './load-receipt.ts';
import { receiptMessages } from './receipt-messages.ts';

type Props = { frame: Frame; receipt: Receipt; mayChange: boolean };

/** The receipt of a view: what came in and when, what happens next, and how to check that nothing changed. */
export function ReceiptPage({ frame, receipt, mayChange }: Props) {
  const { locale } = frame;
  const t = receiptMessages(locale);
  const { view, step, consultation, supplements, answered } = receipt;
  const path = receiptPath(view.receipt);
  const state = view.late ? t.late : t.inTime;
  return (
    <ViewFrame frame={frame} step={step} title={t.title(view.number)}>
      {view.withdrawnAt && <Alert kind="warning">{t.withdrawn(formatMoment(view.withdrawnAt, locale))}</Alert>}
      <Paragraph>
        {t.keep} {view.email !== '' && t.mailed(view.email)}
      </Paragraph>
      <DataList
        items={[
          { name: t.number, value: <strong>{view.number}</strong> },
          { name: t.about, value: <Written>{consultation.draftTitle}</Written> },
          { name: t.receivedAt, value: receivedWords(view, locale) },
          ...(consultation.lastDay === null
            ? []
            : [{ name: t.term, value: t.state(state, formatWeekday(consultation.lastDay, locale)) }]),
          { name: t.hash, value: <Hash of={view.hash} /> },
        ]}
      />
      {!view.withdrawnAt && (
        <Section title={t.next}>
          {answered ? (
            <ButtonLink href={viewInMemorandum(step, view.number)}>{t.answer}</ButtonLink>
          ) : (
            <Paragraph>{t.nextText}</Paragraph>
          )}
          {mayChange ? (
            <Buttons>
              <ButtonLink kind="secondary" href={`${path}/aanvullen`}>
                {t.add}
              </ButtonLink>
              <ButtonLink kind="subtle" href={`${path}/intrekken`}>
                {t.withdraw}
              </ButtonLink>
            </Buttons>
          ) : (
            <Paragraph soft>{t.termOver}</Paragraph>
          )}
        </Section>
      )}
      <Section title={t.text}>
        <Prose text={view.body} />
        {supplements.map(({ body, addedAt, hash }, index) => (
          <Section title={t.supplement(index + 1)} level={3} intro={t.given(formatMoment(addedAt, locale))}>
            <Prose text={body} />
            <Paragraph soft>
              {t.hash}: <Hash of={hash} />
            </Paragraph>
          </Section>
        ))}
      </Section>
      <Section title={t.who}>
        {view.forgottenAt && <Paragraph>{t.forgotten}</Paragraph>}
        <DataList items={viewFacts({ ...view, numbers: view.about.map(({ number }) => number) }, locale)} />
      </Section>
      <Details summary={t.checkTitle}>
        <Paragraph>{t.check}</Paragraph>
        <List items={Object.values(t.checkSteps)} ordered />
        <List
          items={[
            <Link href={`${path}/bewijs.txt`}>{t.file}</Link>,
            ...supplements.map((_, index) => (
              <Link href={`${path}/bewijs-${index + 1}.txt`}>{t.fileOf(index + 1)}</Link>
            )),
          ]}
        />
      </Details>
      <Paragraph>
        <Link href={consultationPath(step)}>{t.toDraft}</Link>
      </Paragraph>
    </ViewFrame>
  );
}

/** When a view came in: on the site to the minute, otherwise the day and how. */
export function receivedWords({ channel, receivedAt }: Pick<View, 'channel' | 'receivedAt'>, locale: Locale): string {
  const t = receiptMessages(locale);
  if (channel === 'web' || channel === 'class') return formatMoment(receivedAt, locale);
  return `${formatDay(receivedAt, locale)}, ${t.channel[channel]}`;
}

function Hash({ of }: { of: string }) {
  return <code class="app-code">{of}</code>;
}
