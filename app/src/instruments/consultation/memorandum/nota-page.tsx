import { type Step, stepCrumbs } from '../../../features/steps/index.ts';
import { documentUrl, sizeText } from '../../../platform/documents/index.ts';
import { formatDay } from '../../../platform/i18n/format.ts';
import { Alert } from '../../../platform/ui/alert.tsx';
import { Buttons } from '../../../platform/ui/button.tsx';
import { ButtonLink } from '../../../platform/ui/button-link.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { PageTitle } from '../../../platform/ui/heading.tsx';
import { Link } from '../../../platform/ui/link.tsx';
import { List } from '../../../platform/ui/list.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Prose } from '../../../platform/ui/prose.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { consultationPath } from '../consultation-path.ts';
import { MemorandumArticle } from './article.tsx';
import { memorandumPath } from './memorandum-path.ts';
import { notaMessages } from './nota-messages.ts';
import type { Published } from './published.ts';

type Props = { frame: Frame; step: Step; shown: Published; versions: readonly Published[] };

/** One version of the memorandum for everybody, with its PDF, its data, and the way to the others. */
export function NotaPage({ frame, step, shown, versions }: Props) {
  const { locale } = frame;
  const t = notaMessages(locale);
  const path = memorandumPath(step);
  const { content, pdf, version, reason, publishedAt } = shown;
  const newest = versions[0]?.version === version;
  const older = versions.filter((one) => one.version < version);
  const named = (one: Published) => t.version(one.version, formatDay(one.publishedAt, locale));
  return (
    <Page
      frame={frame}
      title={t.titleOf(content.draftTitle)}
      here={t.title}
      description={t.lead}
      breadcrumbs={[
        ...stepCrumbs(step, locale),
        { href: consultationPath(step), label: <Written>{step.title}</Written> },
      ]}
    >
      <PageTitle lead={t.lead}>
        {t.title}: <Written>{content.draftTitle}</Written>
      </PageTitle>
      {!newest && (
        <Alert kind="warning" title={t.notNewest}>
          <Link href={path}>{t.toNewest}</Link>
        </Alert>
      )}
      <Paragraph soft>{t.version(version, formatDay(publishedAt, locale))}</Paragraph>
      {reason !== '' && (
        <Section title={t.corrected} level={2}>
          <Prose text={reason} />
        </Section>
      )}
      {pdf && (
        <Buttons>
          <ButtonLink kind="secondary" href={documentUrl(pdf.id)}>
            {t.pdf(sizeText(pdf.size, locale))}
          </ButtonLink>
        </Buttons>
      )}
      <MemorandumArticle memo={content} locale={locale} />
      {older.length > 0 && (
        <Section title={t.older}>
          <List items={older.map((one) => <Link href={`${path}/versie/${one.version}`}>{named(one)}</Link>)} />
        </Section>
      )}
      <Section title={t.data} intro={t.openData}>
        <List items={[<Link href={`${path}/nota.json`}>JSON</Link>, <Link href={`${path}/nota.csv`}>CSV</Link>]} />
      </Section>
    </Page>
  );
}
