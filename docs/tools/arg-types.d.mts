import type { StrictArgTypes } from 'storybook/internal/types';

export function wordsOf(type?: string): readonly string[] | undefined;
/** The rows of one element of custom-elements.json. */
export function argTypesOf(element: object): StrictArgTypes;
