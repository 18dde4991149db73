import type { Locale } from '../../../platform/i18n/locale.ts';
import { DataList } from '../../../platform/ui/data-list.tsx';
import { Details } from '../../../platform/ui/details.tsx';
import { Link } from '../../../platform/ui/link.tsx';
import { List } from '../../../platform/ui/list.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import type { BudgetResult } from './load-result.ts';
import { resultMessages } from './result-messages.ts';

type Props = { result: BudgetResult; path: string; locale: Locale };

/** How everybody can count again: in this browser, or with the file and the package. */
export function RecountSection({ result, path, locale }: Props) {
  const t = resultMessages(locale);
  const { secondCounter, sha256, software } = result;
  return (
    <Section title={t.recount} intro={t.recountText}>
      <recount-budget data-src={path}>
        <template>
          <div class="app-buttons">
            <button type="button" class="utrecht-button utrecht-button--primary-action app-button">
              {t.recountButton}
            </button>
          </div>
        </template>
        <p
          class={`app-check__outcome${secondCounter.ok ? '' : ' app-check__outcome--no'}`}
          role="status"
          data-outcome
          data-busy={t.busy}
          data-passed={t.passed}
          data-other-file={t.otherFile}
          data-other-result={t.otherResult}
          data-unreached={t.unreached}
        >
          {secondCounter.ok ? t.checked : t.notChecked}
        </p>
      </recount-budget>
      <List
        items={[
          <Link href={`${path}/stemmen.pb`}>{t.file}</Link>,
          <Link href={`${path}/telling.json`}>{t.manifest}</Link>,
        ]}
      />
      <Details summary={t.recountHow}>
        <List
          ordered
          items={[
            t.bothFiles,
            <>
              {t.command}{' '}
              <code class="app-code">{`npx ${software.replace(' ', '@')} verify stemmen.pb telling.json`}</code>
            </>,
            t.compareCodes,
          ]}
        />
        {result.projects.some(({ conflicts }) => conflicts.length > 0) && <p class="utrecht-paragraph">{t.groups}</p>}
        <DataList
          items={[
            { name: t.code, value: <code class="app-code">{result.result.digest}</code> },
            { name: t.fileCode, value: <code class="app-code">{sha256}</code> },
            { name: t.software, value: software },
          ]}
        />
      </Details>
    </Section>
  );
}
