/** A text in both languages of the product. Neither is a translation of lower rank. */
export interface Text {
  readonly sv: string;
  readonly en: string;
}

export type Language = keyof Text;

export const languages = ['sv', 'en'] as const satisfies readonly Language[];
