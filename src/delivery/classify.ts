/**
 * What a failed submission means for its message. RFC 5321: 5yz is final for it, 4yz is not; 503 is about the conversation,
 * so a new one may do better. Any other reply says as little of it as none: once handed over, it may have been accepted.
 */
export function classify(error: unknown, handed: boolean): 'reject' | 'defer' | 'lose' {
  const code = (error as { readonly responseCode?: number } | null | undefined)?.responseCode ?? 0;
  const severity = Math.floor(code / 100);
  if (severity === 5 && code !== 503) return 'reject';
  return severity === 4 || severity === 5 || !handed ? 'defer' : 'lose';
}
