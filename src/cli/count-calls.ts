/** A fetch that is counted: by the status of its answer, or `none` where no answer came. */
export function countCalls(fetch: typeof globalThis.fetch): {
  readonly fetch: typeof globalThis.fetch;
  readonly byStatus: ReadonlyMap<string, number>;
} {
  const byStatus = new Map<string, number>();
  const count = (status: string): void => {
    byStatus.set(status, (byStatus.get(status) ?? 0) + 1);
  };
  return {
    byStatus,
    async fetch(...request) {
      try {
        const response = await fetch(...request);
        count(String(response.status));
        return response;
      } catch (error) {
        count('none');
        throw error;
      }
    },
  };
}
