import { exit } from '../exit.ts';

/** Signals that ask a run to stop: Ctrl-C, and what schedulers send before they kill. */
const signals = ['SIGINT', 'SIGTERM'] as const;

/** Two signals closer than this are one key press told twice (by the terminal and by npm). */
const onePressMs = 300;

/** The first signal stops gently through the abort signal, the second at once. */
export function listenForInterrupt(
  onFirst: () => void,
  onSecond: () => void,
): { signal: AbortSignal; close(): void } {
  const controller = new AbortController();
  let first = 0;
  const interrupt = () => {
    if (controller.signal.aborted) {
      if (performance.now() - first < onePressMs) return;
      onSecond();
      process.exit(exit.interrupted);
    }
    first = performance.now();
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
