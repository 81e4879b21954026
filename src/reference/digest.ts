/** The SHA-256 of the reference document's canonical JSON. A test works it out anew. */
export const digest = '8fcd7bc5240bc91b70db32c8b2b957a42b88ca495cdefcddbd223cb30a834ac0'
