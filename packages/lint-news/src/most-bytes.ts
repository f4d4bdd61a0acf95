/**
 * How long an article may be. 10 MB of text take 0.45 GB and 60 MB 2.3 GB, where Node allows itself 1 GB on a small machine; a run
 * that dies of one record answers none behind it.
 */
export const mostBytes: number = 16 * 1024 * 1024
