/** Ids of which it is known without asking Prism that openapi.yaml allows them; a test compares. */
export const plainId = '[A-Za-z0-9_-]{1,64}';

const analytics = new RegExp(`^(/analytics/campaigns/)${plainId}$`);

/** The path that stands for all that differ from it in a plain id alone: Prism finds the same for each of them. */
export function kindOfPath(path: string): string {
  return path.replace(analytics, '$1*');
}
