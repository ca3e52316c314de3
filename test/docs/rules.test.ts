import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cli } from '../support/cli.ts';
import { temporaryFolder } from '../support/folder.ts';
import { blocks } from './pages.ts';

test('docs/rules.md shows what rules check says of its own rule with a letter left out', async () => {
  const [rules = ''] = blocks('docs/rules.md', 'yaml');
  const [shown = ''] = blocks('docs/rules.md', 'console');
  using folder = temporaryFolder();
  const config = `${rules.replace('when: last7Days.messages < 20', 'when: last7Days.mesages < 20')}
smtp: { host: smtp.example.com }
from: { address: pulse@example.com }
reports: [{ id: weekly, recipients: [ann@example.com] }]
`;
  writeFileSync(join(folder.path, 'campaign-pulse.config.yaml'), config);
  const { code, stdout } = await cli(['rules', 'check'], { cwd: folder.path });
  expect(code).toBe(2);
  expect(`$ campaign-pulse rules check\n${stdout.trimEnd()}`).toBe(shown.trimEnd());
});
