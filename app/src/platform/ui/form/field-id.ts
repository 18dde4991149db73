/** The id of a field's input: from its name, and the form's prefix where two forms share a page. */
export function fieldId(name: string, prefix = ''): string {
  return `${prefix ? `${prefix}-` : ''}veld-${name.replace(/[^\w-]+/g, '-')}`;
}
