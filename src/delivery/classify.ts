/** RFC 5321: 5yz is final for this message, 4yz is not; 503 is about the conversation, so a new one may do better. */
export function classify(error: unknown, handed: boolean): 'reject' | 'defer' | 'lose' {
  const code = responseCode(error);
  if (code !== null) return code >= 500 && code !== 503 ? 'reject' : 'defer';
  return handed ? 'lose' : 'defer';
}

function responseCode(error: unknown): number | null {
  return error instanceof Error && 'responseCode' in error && typeof error.responseCode === 'number'
    ? error.responseCode
    : null;
}
