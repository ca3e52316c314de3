import type { Config } from '../config/definition.ts';
import type { ReceivedMessage } from '../inbox/inbox.ts';
import { type Choices, choicesFrom } from './choices.ts';
import { createEdits } from './edits.ts';
import { type Installation, papersOf } from './installation.ts';
import { KeptMails } from './kept-mails.ts';
import type { Mail } from './mails.ts';
import type { Showing } from './showing.ts';

export interface RoomOptions {
  /** Called at the first look, and after an edit of one of `files`. */
  readonly load: () => Promise<Installation>;
  /** The configuration, wherever it may be. */
  readonly files: readonly string[];
  readonly inbox?: readonly ReceivedMessage[];
  /** Hears of what is nobody's mistake but ours. */
  readonly onError: (error: unknown) => void;
}

/** Everything that can be looked at, as of the last edit. */
export interface MailRoom extends AsyncDisposable {
  /** Rises with each edit of the configuration, a template or a logo; looks at the files. */
  edition(): number;
  /** @throws PulseError of the configuration */
  choices(): Promise<Choices>;
  /** @throws PulseError of the configuration, the templates or the store */
  mails(report: string, showing: Showing): Promise<readonly Mail[]>;
  config(): Promise<Config>;
}

export function createMailRoom({ load, files, inbox = [], onError }: RoomOptions): MailRoom {
  const edits = createEdits(files);
  let edition = 0;
  let mails = unpack();

  function unpack(): KeptMails {
    const installation = load();
    installation.then(
      (loaded) => edits.follow(papersOf(loaded)),
      // Told to whoever asks.
      () => {},
    );
    return new KeptMails(installation, { inbox, onError });
  }

  function look(): KeptMails {
    const edited = edits.look();
    if (edited !== null) edition++;
    if (edited === 'papers') mails.forgetRendered();
    if (edited === 'configuration') {
      void mails[Symbol.asyncDispose]();
      mails = unpack();
    }
    return mails;
  }

  return {
    edition() {
      look();
      return edition;
    },
    choices: async () => choicesFrom(look(), inbox.length),
    mails: async (report, showing) => look().of(report, showing),
    config: async () => (await look().installation).config,
    [Symbol.asyncDispose]: () => mails[Symbol.asyncDispose](),
  };
}
