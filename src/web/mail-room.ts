import { PulseError } from '../errors.ts';
import type { ReceivedMessage } from '../inbox/inbox.ts';
import { createEdits } from './edits.ts';
import { type Installation, papersOf } from './installation.ts';
import { KeptMails } from './kept-mails.ts';

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
  /** What is given stays open until the answer is there. */
  look<Value>(look: (mails: KeptMails) => Promise<Value>): Promise<Value>;
}

export function createMailRoom({ load, files, inbox = [], onError }: RoomOptions): MailRoom {
  const edits = createEdits(files);
  let edition = 0;
  let lastConfigured: Installation | undefined;
  let mails = unpack();

  function unpack(): KeptMails {
    const installation = reload();
    installation.then(
      (loaded) => edits.follow(papersOf(loaded)),
      // Told to whoever asks.
      () => {},
    );
    return new KeptMails(installation, { inbox, onError });
  }

  /** What was configured does not become a demonstration, whose reports could be taken for one's own. */
  async function reload(): Promise<Installation> {
    const loaded = await load();
    if (loaded.isConfigured) lastConfigured = loaded;
    else if (lastConfigured) {
      const remedy = 'put it back, or start the preview again for a demonstration';
      throw new PulseError('E_CONFIG_MISSING', `the configuration in ${lastConfigured.folder} is gone; ${remedy}`);
    }
    return loaded;
  }

  function lookForEdits(): void {
    const edited = edits.look();
    const isNew = edited === 'configuration' || mails.isOutdated;
    if (isNew || edited === 'papers') edition++;
    if (edited === 'papers') mails.forgetRendered();
    if (!isNew) return;
    mails[Symbol.asyncDispose]().catch(onError);
    mails = unpack();
  }

  return {
    edition() {
      lookForEdits();
      return edition;
    },
    async look(look) {
      lookForEdits();
      return mails.lookedAtBy(look);
    },
    [Symbol.asyncDispose]: () => mails[Symbol.asyncDispose](),
  };
}
