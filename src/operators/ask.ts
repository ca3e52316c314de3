const patienceMs = 10_000;

/**
 * One request to an address of the operators, which may be a secret: what went wrong is said without it, and without the words of
 * whoever answers. Null where the answer is a 2xx. Redirects are not followed. Never rejects.
 */
export async function ask(url: string, stop: AbortSignal, request: RequestInit): Promise<string | null> {
  try {
    const signal = AbortSignal.any([stop, AbortSignal.timeout(patienceMs)]);
    const response = await fetch(url, { ...request, redirect: 'manual', signal });
    await response.body?.cancel();
    return response.ok ? null : `answered ${response.status}`;
  } catch (error) {
    if (!(error instanceof Error)) return 'failed';
    const { cause } = error;
    return cause instanceof Error && 'code' in cause ? String(cause.code) : error.name;
  }
}
