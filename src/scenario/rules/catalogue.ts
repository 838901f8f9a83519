import type { Language } from '../../domain/text.ts';
import { contentRules } from './content.ts';
import { curveRules } from './curves.ts';
import { fileRules } from './file.ts';
import { outlineRules } from './outlines.ts';
import { resourceRules } from './resources.ts';
import { tableRules } from './table.ts';
import { transportRules } from './transport.ts';
import { valueRules } from './value.ts';

/** The three parts of a message, with `{places}` to fill. `guess` replaces `fix` when something near is known. */
export interface Wording {
  readonly found: string;
  readonly allowed: string;
  readonly fix: string;
  readonly guess?: string;
}

/** A rule that files must keep, in both languages. A missing language does not compile. */
export type Rule = Readonly<Record<Language, Wording>>;

const all = {
  ...fileRules,
  ...valueRules,
  ...contentRules,
  ...tableRules,
  ...outlineRules,
  ...resourceRules,
  ...curveRules,
  ...transportRules,
} as const;

export type RuleId = keyof typeof all;

/** Every rule that a file can break. */
export const rules: Readonly<Record<RuleId, Rule>> = all;
