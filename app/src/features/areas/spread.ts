/** A round mark in the units of a drawing. */
type Placed = { x: number; y: number; size: number };

const rounds = 12;

/** The marks pushed apart until they no longer lie on one another, so that each can be hit; few move, and not far. */
export function spread<Shape extends Placed>(marks: readonly Shape[]): Shape[] {
  const moved = marks.map((mark) => ({ ...mark }));
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, one] of moved.entries()) {
      for (const other of moved.slice(index + 1)) pushApart(one, other);
    }
  }
  return moved.map((mark) => ({ ...mark, x: Math.round(mark.x), y: Math.round(mark.y) }));
}

function pushApart(one: Placed, other: Placed): void {
  const [across, down] = [other.x - one.x, other.y - one.y];
  const distance = Math.hypot(across, down) || 1;
  const lacking = one.size + other.size + 6 - distance;
  if (lacking <= 0) return;
  // Two on the very same place part sideways.
  const [right, below] = [(across || 1) / distance, down / distance];
  one.x -= (right * lacking) / 2;
  one.y -= (below * lacking) / 2;
  other.x += (right * lacking) / 2;
  other.y += (below * lacking) / 2;
}

/** Which captions below their marks have room: each only if it hits no mark and no caption that is shown already. */
export function roomForCaptions(marks: readonly (Placed & { caption?: string })[]): boolean[] {
  const shown: { left: number; right: number; top: number; bottom: number }[] = [];
  return marks.map(({ x, y, size, caption }) => {
    if (!caption) return false;
    // A letter is about half as wide as it is high.
    const half = caption.length * 5.5;
    const box = { left: x - half, right: x + half, top: y + size + 4, bottom: y + size + 28 };
    const hitsMark = marks.some(
      (other) =>
        Math.abs(other.x - x) < half + other.size &&
        other.y + other.size > box.top &&
        other.y - other.size < box.bottom,
    );
    const hitsCaption = shown.some(
      (other) => other.left < box.right && other.right > box.left && other.top < box.bottom && other.bottom > box.top,
    );
    if (hitsMark || hitsCaption) return false;
    shown.push(box);
    return true;
  });
}
