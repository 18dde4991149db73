import { fail, ok, type Result } from '../result.ts';

export type BodyError = { kind: 'too-large' } | { kind: 'wrong-type' };

/** Reads the body of a posted form and stops as soon as there are more than `maxBytes`, whatever its header claims. */
export async function readBody(request: Request, maxBytes: number): Promise<Result<FormData, BodyError>> {
  const type = request.headers.get('content-type') ?? '';
  if (!/^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i.test(type)) return fail({ kind: 'wrong-type' });
  if (Number(request.headers.get('content-length') ?? 0) > maxBytes) return fail({ kind: 'too-large' });
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > maxBytes) return fail({ kind: 'too-large' });
    chunks.push(chunk);
  }
  try {
    return ok(await new Response(new Blob(chunks), { headers: { 'content-type': type } }).formData());
  } catch {
    // The parser throws on a multipart body that was cut off or has no boundary.
    return fail({ kind: 'wrong-type' });
  }
}
