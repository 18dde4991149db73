import type { FormState } from '../../../platform/http/form.ts';
import { formatCount, formatMoment } from '../../../platform/i18n/format.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { Alert } from '../../../platform/ui/alert.tsx';
import { DataTable } from '../../../platform/ui/data-table.tsx';
import { Details } from '../../../platform/ui/details.tsx';
import { Form } from '../../../platform/ui/form/form.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import { TextField } from '../../../platform/ui/form/text-field.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { Link } from '../../../platform/ui/link.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Prose } from '../../../platform/ui/prose.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { ballotPath } from './ballot-path.ts';
import { checkMessages } from './check-messages.ts';
import type { Head } from './heads.ts';
import type { BoxPlace } from './load-voting.ts';
import { startOf } from './log.ts';
import type { LookUp } from './look-up.ts';
import { VotingFrame } from './voting-frame.tsx';

type Props = {
  frame: Frame;
  place: BoxPlace;
  state: FormState;
  found: LookUp | undefined;
  heads: Head[];
  figures: { ballots: number; receipts: number } | undefined;
};

/** Where a receipt is looked up, with all that is needed to check the log and in plain words what that proves. */
export function CheckPage({ frame, place, state, found, heads, figures }: Props) {
  const { locale } = frame;
  const t = checkMessages(locale);
  const path = ballotPath(place.step, 'check');
  return (
    <VotingFrame frame={frame} step={place.step} title={t.title} lead={t.lead} errors={state}>
      {found && found.state !== 'no-code' && <Found found={found} locale={locale} />}
      <Form action={path} state={state} label={t.title}>
        <TextField name="code" label={t.code} description={t.hint} autocomplete="off" spellcheck={false} size="full" />
        <SubmitRow label={t.look} />
      </Form>
      <Section title={t.meansTitle}>
        <Prose text={t.means} lang={locale} />
      </Section>
      <Section title={t.headsTitle} intro={t.headsLead}>
        {figures && (
          <Paragraph>
            {t.figures(formatCount(figures.ballots, locale), formatCount(figures.receipts, locale))}
          </Paragraph>
        )}
        {heads.length === 0 ? (
          <Paragraph>{t.noHeads}</Paragraph>
        ) : (
          <DataTable
            caption={t.headsCaption}
            rows={heads}
            columns={[
              { name: t.moment, cell: ({ at }) => formatMoment(at, locale) },
              { name: t.size, cell: ({ size }) => formatCount(size, locale), numeric: true },
              { name: t.chain, cell: ({ chain }) => <code class="app-code">{chain.toString('hex')}</code> },
            ]}
          />
        )}
        {heads.length > 0 && (
          <Paragraph>
            <Link href={`${path}/logboek.csv`}>{t.logFile}</Link>
          </Paragraph>
        )}
        {figures && (
          <Paragraph>
            <Link href={`${path}/ontvangstcodes.csv`}>{t.receiptsFile}</Link>
          </Paragraph>
        )}
        <Details summary={t.howTitle}>
          <p class="utrecht-paragraph app-code">{t.how(startOf(place.step.id).toString('hex'))}</p>
        </Details>
      </Section>
    </VotingFrame>
  );
}

const alertOf = {
  standing: 'ok',
  counted: 'ok',
  replaced: 'warning',
  'not-counted': 'warning',
  unknown: 'error',
} as const;

function Found({ found, locale }: { found: Exclude<LookUp, { state: 'no-code' }> | LookUp; locale: Locale }) {
  const t = checkMessages(locale);
  if (found.state === 'no-code') return null;
  return (
    <Alert kind={alertOf[found.state]} title={t.state[found.state]}>
      <Paragraph>{t.text[found.state]}</Paragraph>
      {'publishedAt' in found && (
        <Paragraph>
          {found.publishedAt ? t.published(formatMoment(found.publishedAt, locale)) : t.notPublished}
        </Paragraph>
      )}
    </Alert>
  );
}
