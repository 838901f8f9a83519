import { exit } from '../exit.ts';

/** Where a command writes. Answers go to `out`; progress, notes and problems to `note`. */
export interface Screen {
  out(text: string): void;
  note(text: string): void;
  /** Whether a person is watching the answers, and the notes. */
  readonly isOutTerminal: boolean;
  readonly isNoteTerminal: boolean;
}

/** What to do when a stream takes no more: a reader that went away (`| head`) is no fault, a full disk is the user's. */
function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(exit.done);
  process.stderr.write(`stdout: ${error.message}\n`);
  process.exit(exit.badInput);
}

/** The process's own streams. Nobody reading the notes stops nothing. */
export function processScreen(): Screen {
  process.stdout.on('error', endQuietly);
  process.stderr.on('error', () => undefined);
  return {
    out: (text) => void process.stdout.write(text),
    note: (text) => void process.stderr.write(text),
    isOutTerminal: process.stdout.isTTY === true,
    isNoteTerminal: process.stderr.isTTY === true,
  };
}
