import type { Language } from '../../domain/text.ts';
import { listed as listedWith } from '../../report/answer.ts';
import { texts } from './texts.ts';

/** “a, b and c”, as the report writes it. */
export function listed(words: readonly string[], language: Language): string {
  return listedWith(words, texts[language].and);
}
