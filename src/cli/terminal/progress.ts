import type { BatchProgress } from '../../experiment/batch.ts';
import type { Surroundings } from '../surroundings.ts';

/** A bar with an estimate on a terminal's stderr; nothing anywhere else. */
export interface ProgressBar {
  update(progress: BatchProgress): void;
  close(): void;
}

const silent: ProgressBar = { update: () => undefined, close: () => undefined };

/** Opens the bar, or a silent one when nobody is watching. */
export async function openProgress({ screen, texts }: Surroundings, isQuiet: boolean): Promise<ProgressBar> {
  if (!screen.isNoteTerminal || isQuiet) return silent;
  const { SingleBar, Presets } = (await import('cli-progress')).default;
  const format = `{bar} {percentage} % | {value}/{total} ${texts.progress} | ${texts.progressLeft} {eta_formatted}`;
  const bar = new SingleBar(
    { format, stream: process.stderr, etaBuffer: 50, gracefulExit: false },
    Presets.shades_classic,
  );
  bar.start(1, 0);
  return {
    update({ done, expected }) {
      bar.setTotal(expected);
      bar.update(Math.min(done, expected));
    },
    close: () => bar.stop(),
  };
}
