import type { Language } from '../../domain/text.ts';
import { en } from './en.ts';
import { type ReportTexts, sv } from './sv.ts';

export type { ReportTexts } from './sv.ts';

/** The words of the report by language; a text missing in one of them does not compile. */
export const texts: Readonly<Record<Language, ReportTexts>> = { sv, en };
