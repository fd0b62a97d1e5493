// A version of the client that does not exist yet: its database has a newer number, and one store more.
export const newerVersion = [
  { file: 'client/keep.ts', from: 'version: 1,', to: 'version: 2,' },
  {
    file: 'client/keep.ts',
    from: "  db.createObjectStore('jobs', { keyPath: 'slot' });",
    to: "  if (db.objectStoreNames.contains('jobs')) return void db.createObjectStore('later');\n  db.createObjectStore('jobs', { keyPath: 'slot' });",
  },
] as const;
