import type { PropsWithChildren } from 'hono/jsx';
import { emptyForm, type FormState } from '../http/form.ts';
import { FormContext } from './form/form.tsx';
import { useUiTexts } from './texts.tsx';

type Props = PropsWithChildren<{
  action: string;
  /** What is chosen now, from the query. */
  values?: FormState['values'];
  /** On a phone the fields fold away behind one line, so that the list comes first; on a wide screen they stand open. */
  fold?: { open: boolean };
}>;

/** Filters above a list: a GET form with a button; with script it sends itself when a choice changes. Fields go inside. */
export function FilterBar({ action, values = {}, fold, children }: Props) {
  const t = useUiTexts();
  const form = (
    <form method="get" action={action} class="app-filters">
      {children}
      <button type="submit" class="utrecht-button utrecht-button--secondary-action app-button app-filters__button">
        {t.filter}
      </button>
    </form>
  );
  return (
    <FormContext.Provider value={{ state: emptyForm(values), prefix: 'filter', filter: true }}>
      <auto-submit>
        {fold ? (
          <details class="app-filter-fold" open={fold.open}>
            <summary class="app-filter-fold__summary">{t.searchAndFilter}</summary>
            {form}
          </details>
        ) : (
          form
        )}
      </auto-submit>
    </FormContext.Provider>
  );
}
