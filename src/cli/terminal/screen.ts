/** Where a command writes. Answers go to `out`; progress, notes and problems to `note`. */
export interface Screen {
  out(text: string): void;
  note(text: string): void;
  /** Whether a person is watching the answers, and the notes. */
  readonly isOutTerminal: boolean;
  readonly isNoteTerminal: boolean;
}

/** The process's own streams. A reader that goes away (`| head`) ends us quietly. */
export function processScreen(): Screen {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(0);
      throw error;
    });
  }
  return {
    out: (text) => void process.stdout.write(text),
    note: (text) => void process.stderr.write(text),
    isOutTerminal: process.stdout.isTTY === true,
    isNoteTerminal: process.stderr.isTTY === true,
  };
}
