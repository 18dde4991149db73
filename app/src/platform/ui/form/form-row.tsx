import type { PropsWithChildren } from 'hono/jsx';
import { FormContext } from './form.tsx';

/**
 * Fields that occur once a row under the same names, in a form of rows. They get ids of their own and show the values
 * that they are given, since the state holds all rows of a column together. `errors` go with the row where they belong.
 */
export function FormRow({
  index,
  errors,
  children,
}: PropsWithChildren<{ index: number; errors: Record<string, string> }>) {
  // The first row keeps the plain ids, so that the error summary leads there.
  const prefix = index === 0 ? '' : `rij${index + 1}`;
  return <FormContext.Provider value={{ state: { values: {}, errors }, prefix }}>{children}</FormContext.Provider>;
}
