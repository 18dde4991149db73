import type { PropsWithChildren } from 'hono/jsx';

/** What a button is for: the one thing of the page, another thing, a small thing, or something that cannot be undone. */
export type ButtonKind = 'primary' | 'secondary' | 'subtle' | 'danger';

export const buttonClass: Record<ButtonKind, string> = {
  primary: '--primary-action',
  secondary: '--secondary-action',
  subtle: '--subtle',
  danger: '--secondary-action app-button--danger',
};

type Props = PropsWithChildren<{
  kind?: ButtonKind;
  name?: string;
  value?: string;
  /** Posts the form elsewhere. */
  formaction?: string;
  /** Adds what a screen reader needs to tell equal buttons apart ("Steun", "Steun: Een pluktuin"). */
  label?: string;
  pressed?: boolean;
}>;

/** A button that sends its form. */
export function Button({ kind = 'primary', name, value, formaction, label, pressed, children }: Props) {
  return (
    <button
      type="submit"
      class={`utrecht-button utrecht-button${buttonClass[kind]} app-button`}
      name={name}
      value={value}
      formaction={formaction}
      aria-label={label}
      aria-pressed={pressed === undefined ? undefined : pressed ? 'true' : 'false'}
    >
      {children}
    </button>
  );
}

/**
 * What Enter in a field presses. Put it first in a form that has another button before its own: browsers press the first
 * button that they find.
 */
export function EnterButton() {
  // biome-ignore lint/a11y/noAriaHiddenOnFocusable: it takes no focus; hidden otherwise, Safari would pass it over.
  return <button type="submit" class="app-hidden" tabindex={-1} aria-hidden="true" />;
}

/** Buttons side by side, below one another on a phone. */
export function Buttons({ children }: PropsWithChildren) {
  return <div class="app-buttons">{children}</div>;
}
