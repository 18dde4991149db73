import type { FormState } from '../../http/form.ts';
import { useUiTexts } from '../texts.tsx';
import { fieldId } from './field-id.ts';

/** All errors of a form, above it, each a link to its field; shown for one error too. Form does this by itself. */
export function ErrorSummary({ state, prefix = '' }: { state: FormState; prefix?: string }) {
  const t = useUiTexts();
  const errors = Object.entries(state.errors);
  if (errors.length === 0) return null;
  return (
    <focus-errors>
      <div class="app-errors" role="alert" tabindex={-1} id={prefix ? `${prefix}-fouten` : 'fouten'}>
        <h2 class="utrecht-heading-3">{t.errorsHeading(errors.length)}</h2>
        <ul class="app-errors__list">
          {errors.map(([name, message]) => (
            <li>
              {name === '' ? (
                message
              ) : (
                <a class="utrecht-link utrecht-link--html-a" href={`#${fieldId(name, prefix)}`}>
                  {message}
                </a>
              )}
            </li>
          ))}
        </ul>
      </div>
    </focus-errors>
  );
}
