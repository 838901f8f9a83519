import { setFlagsFromString } from 'node:v8';

/**
 * Lets V8 put more of the machine's small functions into one another: about a tenth faster, and what they hand over is
 * not boxed. Called once, before the first run, by whoever starts a process or a worker; it changes no result.
 */
export function inlineMore(): void {
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=6000');
}
