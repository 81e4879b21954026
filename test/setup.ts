import fc from 'fast-check'

/**
 * One seed for every run, so that the same code always gives the same verdict. Another is tried by naming it:
 * `SEED=7 npm test`; what it finds becomes a test of its own.
 */
fc.configureGlobal({ seed: Number(process.env.SEED ?? 20_261_125) })
