import type { LetterTexts } from './texts.ts';
/** The letters in Arabic. */
export declare const arabicLetters: LetterTexts;
