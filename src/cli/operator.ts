import { userInfo } from 'node:os';

/** Who gives the command, for the record. A user without a name (in a container, say) has a number. */
export function operatorName(): string {
  try {
    return userInfo().username;
  } catch {
    return `user ${process.getuid?.() ?? '?'}`;
  }
}
