import config from '../vitest.config.js'

/** `npm run exhaust`: the enumeration, every answer compared. */
export default { ...config, test: { ...config.test, include: ['test/exhaustive/*.test.ts'], env: { EXHAUST: 'whole' } } }
