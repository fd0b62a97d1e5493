/**
 * The reference server is not built yet: this package holds its place, so that its name, its arrows and its version
 * are settled. Until then the adapters `memory` and `local` need no server at all.
 */
export {};
