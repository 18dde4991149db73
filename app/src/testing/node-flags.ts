/**
 * How Node is started wherever the application or its tests run, as in the script `start`. On processors with protection
 * keys V8 24 loses track of compiled code when threads end, and stops the whole process ("Check failed:
 * jit_page.has_value()", nodejs/node issue 64500); without the keys it does not look.
 */
export const nodeFlags = ['--no-memory-protection-keys'] as const;
