import { resolve } from 'node:path';
import type { Config } from '../config/definition.ts';
import type { Database } from '../store/open.ts';

/** A configuration and what is beside it. */
export interface Installation {
  readonly config: Config;
  /** Which paths in the configuration are relative to. */
  readonly folder: string;
  /** Whether somebody wrote it, rather than nobody yet. */
  readonly isConfigured: boolean;
  /** Null where nothing is stored yet. Whoever called it closes it. */
  readonly openStore: () => Promise<Database | null>;
}

/** Files and folders, beside the configuration, that mails are made of. */
export function papersOf({ config: { reports, brand }, folder }: Installation): readonly string[] {
  const named = reports.flatMap((report) => [report.templates, (report.brand ?? brand).logo]);
  return [...new Set(named.filter((path) => path !== undefined))].map((path) => resolve(folder, path));
}
