import { exit } from '../surroundings.ts';

/** Signals that ask a run to stop: Ctrl-C, and what schedulers send before they kill. */
const signals = ['SIGINT', 'SIGTERM'] as const;

/** The first signal stops gently through the abort signal, the second at once. */
export function listenForInterrupt(
  onFirst: () => void,
  onSecond: () => void,
): { signal: AbortSignal; close(): void } {
  const controller = new AbortController();
  const interrupt = () => {
    if (controller.signal.aborted) {
      onSecond();
      process.exit(exit.interrupted);
    }
    controller.abort();
    onFirst();
  };
  for (const name of signals) process.on(name, interrupt);
  return {
    signal: controller.signal,
    close() {
      for (const name of signals) process.off(name, interrupt);
    },
  };
}
