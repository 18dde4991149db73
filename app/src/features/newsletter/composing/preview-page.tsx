import type { Locale } from '../../../platform/i18n/locale.ts';
import { ButtonLink } from '../../../platform/ui/button-link.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { Prose } from '../../../platform/ui/prose.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { SubNav } from '../../../platform/ui/sub-nav.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { IssueBody } from '../reading/issue-body.tsx';
import { teamMessages } from '../team-messages.ts';
import { TeamPage } from '../team-page.tsx';
import type { Issue } from './load-issue.ts';
import { composingMessages } from './messages.ts';

export const ways = ['site', 'tekst'] as const;
export type Way = (typeof ways)[number];
type Props = {
  frame: Frame;
  issue: Issue;
  way: Way;
  language: Locale;
  /** The mail as plain text. */
  text: string;
};

/** An issue before it is sent: as a mail, as plain text, and as its page on the site. */
export function PreviewPage({ frame, issue, way, language, text }: Props) {
  const t = composingMessages(frame.locale);
  const at = `/beheer/nieuwsbrief/${issue.id}/voorbeeld`;
  const labels = { tekst: t.asText, site: t.onSite };
  const name = issue.titleNl === '' ? teamMessages(frame.locale).noTitle : <Written>{issue.titleNl}</Written>;
  return (
    <TeamPage frame={frame} current={null} issue={{ id: issue.id, name }} title={t.preview} lead={t.previewLead}>
      <ButtonLink href={`${at}/opgemaakt?taal=${language}`} newTab>
        {t.openAlone}
      </ButtonLink>
      <SubNav
        label={t.preview}
        items={ways.map((one) => ({
          href: `${at}?als=${one}&taal=${language}`,
          label: labels[one],
          current: one === way,
        }))}
      />
      {way === 'tekst' && (
        <Section title={t.asText}>
          <Prose text={text} lang={language} />
        </Section>
      )}
      {way === 'site' && (
        <Section title={<Written>{issue.titleNl}</Written>}>
          <Prose text={issue.introNl} />
          {/* As its readers see it, whatever the editor reads. */}
          <div lang={language}>
            <IssueBody frame={{ ...frame, locale: language }} items={issue.items} />
          </div>
        </Section>
      )}
    </TeamPage>
  );
}
