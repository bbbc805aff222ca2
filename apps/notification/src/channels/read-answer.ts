import type { SendOutcome } from './channel.ts';
import type { HttpRequest } from './provider-config.ts';

/** What may stand in the ledger: anything longer could quote an address. */
const plainCode = /^[\w.-]{1,40}$/;

/**
 * What a provider's answer means. What it is known to refuse for good is refused; success is a 2xx with a code of success,
 * where the provider has codes; everything else is trouble that may pass.
 */
export function readAnswer(
  { code: path, delivered, refused }: HttpRequest['answer'],
  status: number,
  body: string,
): SendOutcome {
  const httpCode = `HTTP_${status}`;
  const answered = path === undefined ? undefined : codeAt(body, path);
  if (answered !== undefined && refused.includes(answered)) return { kind: 'refused', code: answered };
  if (refused.includes(httpCode)) return { kind: 'refused', code: httpCode };
  const isOk = status >= 200 && status < 300;
  if (isOk && (path === undefined || (answered !== undefined && delivered.includes(answered))))
    return { kind: 'delivered' };
  if (!isOk) return { kind: 'failed', code: httpCode };
  return {
    kind: 'failed',
    code: answered !== undefined && plainCode.test(answered) ? answered : 'UNREADABLE',
  };
}

function codeAt(body: string, path: string): string | undefined {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return undefined;
  }
  for (const part of path.split('.')) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[part];
  }
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}
