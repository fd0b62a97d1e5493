/**
 * For processes that open PGlite and end soon: the database is compiled once and plainly. Optimising its 9 MB on the other core
 * costs a start a third of its processor time, and pays only in a server that stays.
 */
export const quickWasm = ['--liftoff-only'];
