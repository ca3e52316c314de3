import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Contract } from '../../src/contract/index.ts';
import type { Finding } from '../../src/contract/verify/index.ts';

const run = promisify(execFile);

interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Runs the command in a shell and says whether its answer is wrong in the way that was found. */
export async function isReproduced(contract: Contract, finding: Finding, key: string): Promise<boolean> {
  const { PATH = '' } = process.env;
  const { stdout, code } = await run('sh', ['-c', finding.curl], {
    env: { PATH, KAKIYO_API_KEY: key },
    encoding: 'utf8',
  }).then(
    ({ stdout }) => ({ stdout, code: 0 }),
    (error: { stdout: string; code: number }) => error,
  );
  if (finding.status === null) return code !== 0;
  const reply = replyFrom(stdout);
  if (reply.status !== finding.status) return false;
  if (finding.part === 'status') return true;
  const path = new URL(/'(http[^']+)'/.exec(finding.curl)?.[1] ?? '').pathname;
  const violations = contract.check({ method: finding.method, path, ...reply }, { semantic: true });
  return violations.some(
    ({ part, keyword, pointer }) => part === finding.part && keyword === finding.keyword && pointer === finding.pointer,
  );
}

function replyFrom(text: string): Reply {
  const end = text.indexOf('\r\n\r\n');
  const [first = '', ...lines] = text.slice(0, end).split('\r\n');
  const headers = lines.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]);
  return {
    status: Number(first.split(' ')[1]),
    headers: Object.fromEntries(headers) as Record<string, string>,
    body: text.slice(end + 4),
  };
}
