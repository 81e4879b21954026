import type { Context, Ending, Family } from './meaning.js'

/** The word is unmistakable. */
export const everywhere: readonly Context[] = ['person', 'life', 'order', 'money', 'writing', 'visit', 'organisation', 'thing', 'unknown']

/** Organisations have these as well, and theirs are not personal. */
export const butOrganisations = everywhere.filter((context) => context !== 'organisation')

/** Not where the table is known to be of something else. */
export const likely = butOrganisations.filter((context) => context !== 'thing')

export const people: readonly Context[] = ['person']

export const textual: readonly Family[] = ['text', 'other']

/** What is kept as a code or by its number is what it stands for. */
export const coded: readonly Ending[] = ['id', 'code', 'number', 'kind']
