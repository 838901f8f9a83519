import type { Language } from '../domain/text.ts';
import type { Doors } from './doors.ts';
import type { Screen } from './terminal/screen.ts';
import type { Texts } from './words/texts.ts';

/** What every command works with. */
export interface Surroundings {
  readonly doors: Doors;
  readonly screen: Screen;
  readonly language: Language;
  readonly texts: Texts;
}
