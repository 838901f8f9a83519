import type { Language } from '../../domain/text.ts';
import { en } from './en.ts';
import { type StoryTexts, sv } from './sv.ts';

export type { StoryTexts } from './sv.ts';

/** The words of stories by language; a text missing in one of them does not compile. */
export const texts: Readonly<Record<Language, StoryTexts>> = { sv, en };
