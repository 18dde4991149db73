/** What is made, or null where it is refused because a value is out of range, as a file from elsewhere may have. */
export function orNullIfRefused<Value>(make: () => Value): Value | null {
  try {
    return make();
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
