import type { Language } from '../../domain/text.ts';
import { texts } from './texts.ts';

/** “a, b and c” */
export function listed(words: readonly string[], language: Language): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${texts[language].and} ${words.at(-1)}`;
}
