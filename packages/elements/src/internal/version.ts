/** This package's version: a repo test keeps it equal to package.json. */
export const version = '0.1.0';
