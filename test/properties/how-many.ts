/** How many random requests, and random deletions, a test run compares with the naive interpreter at least. */
export const randomRequests = 100_000
export const randomDeletions = 5_000
