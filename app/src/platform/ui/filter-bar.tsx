import type { PropsWithChildren } from 'hono/jsx';
import { emptyForm, type FormState } from '../http/form.ts';
import { FormContext } from './form/form.tsx';
import { useUiTexts } from './texts.tsx';

type Props = PropsWithChildren<{
  action: string;
  /** What is chosen now, from the query. */
  values?: FormState['values'];
}>;

/** Filters above a list: a GET form with a button; with script it sends itself when a choice changes. Fields go inside. */
export function FilterBar({ action, values = {}, children }: Props) {
  const t = useUiTexts();
  return (
    <FormContext.Provider value={{ state: emptyForm(values), prefix: 'filter', filter: true }}>
      <auto-submit>
        <form method="get" action={action} class="app-filters">
          {children}
          <button type="submit" class="utrecht-button utrecht-button--secondary-action app-button app-filters__button">
            {t.filter}
          </button>
        </form>
      </auto-submit>
    </FormContext.Provider>
  );
}
