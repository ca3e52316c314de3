import { oneLine } from '../one-line.ts';
import type { RunEvent } from '../run/workshop.ts';
import { paint, talk } from './output.ts';

const barWidth = 24;

/** Tells a person how a run goes, on stderr: a bar on a terminal, plain lines elsewhere. */
export function tellProgress(stream: NodeJS.WriteStream = process.stderr): (event: RunEvent) => void {
  let total = 0;
  let done = 0;

  const draw = (): void => {
    if (!stream.isTTY) return;
    const filled = total === 0 ? barWidth : Math.round((done / total) * barWidth);
    const bar = '█'.repeat(filled) + '░'.repeat(barWidth - filled);
    stream.write(`\r\u001b[2K${bar} ${done} of ${total} campaigns`);
    if (done === total) stream.write('\n');
  };
  const line = (text: string): void => {
    if (stream.isTTY && done > 0 && done < total) stream.write('\r\u001b[2K');
    talk(text);
  };

  return (event) => {
    switch (event.type) {
      case 'chosen':
        total = event.total;
        done = 0;
        draw();
        if (!stream.isTTY) line(`reading ${total} campaigns`);
        break;
      case 'campaign':
        done++;
        if (event.problem)
          line(paint('yellow', `could not read ${oneLine(event.id)}: ${oneLine(event.problem)}`, stream));
        draw();
        break;
      case 'frozen':
        line(
          `composed ${event.messages} ${event.messages === 1 ? 'message' : 'messages'}${event.subject ? `: ${event.subject}` : ''}`,
        );
        break;
      case 'delivery':
        line(
          event.state === 'accepted'
            ? `accepted for ${event.recipient}`
            : paint('yellow', `${event.state} for ${event.recipient}: ${oneLine(event.detail ?? '')}`, stream),
        );
        break;
      case 'postponed':
      case 'ended':
      case 'trouble':
        break;
    }
  };
}
