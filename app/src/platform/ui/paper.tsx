import type { Child, PropsWithChildren } from 'hono/jsx';

/** Lines to write on, below what is asked. */
export function PaperLines({ label, count = 1 }: { label?: Child; count?: number }) {
  return (
    <div class="app-paper__field">
      {label !== undefined && <p class="app-paper__label">{label}</p>}
      {Array.from({ length: count }, () => (
        <div class="app-paper__line" />
      ))}
    </div>
  );
}

/** Choices beside each other, each with a box to tick; what is asked may stand before them on the same line. */
export function PaperBoxes({ choices, children }: PropsWithChildren<{ choices: readonly Child[] }>) {
  return (
    <p class="app-paper__boxes">
      {children}
      {choices.map((choice) => (
        <PaperBox>{choice}</PaperBox>
      ))}
    </p>
  );
}

// The choice in a span of its own: what it consists of stays one run of text, not columns beside the box.
function PaperBox({ children }: PropsWithChildren) {
  return (
    <span class="app-paper__choice">
      <span class="app-paper__box" aria-hidden="true" /> <span>{children}</span>
    </span>
  );
}
