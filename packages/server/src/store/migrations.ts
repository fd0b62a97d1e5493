/**
 * What has been done to the database so far, oldest first. Forward only: a released step is never edited, the next one
 * mends it. Written for PostgreSQL 15 and for engines that spread rows by `space`: every key begins with it, but those
 * of small tables that every node needs whole (`setting`, `person`).
 */
export const migrations: readonly { readonly name: string; readonly statements: readonly string[] }[] = [
  {
    name: 'entries, their order and who may see them',
    statements: [
      `create table setting (name text primary key, value text not null)`,
      `create table person (id text collate "C" primary key, name text not null, avatar text)`,
      `create table counter (space text collate "C" primary key, seq bigint not null, floor bigint not null)`,
      `create table member (space text collate "C" not null, person text collate "C" not null, role text not null,
         primary key (space, person))`,
      `create table entry (space text collate "C" not null, kind text collate "C" not null, id text collate "C" not null,
         seq bigint not null, author text collate "C", created text collate "C" not null,
         updated text collate "C" not null, deleted boolean not null, removed_on date, audience text[],
         gate text collate "C", until text collate "C", told boolean not null, data jsonb not null, exact text, words tsvector,
         primary key (space, kind, id))`,
      `create unique index entry_order on entry (space, seq)`,
      `create index entry_newest on entry (space, kind, created, id)`,
      `create index entry_target on entry (space, kind, (data #>> '{target,id}'))`,
      `create index entry_gate on entry (space, gate) where gate is not null`,
      `create index entry_words on entry using gin (words)`,
      `create table used_key (space text collate "C" not null, person text collate "C" not null,
         key text collate "C" not null, print text not null, used_on date not null, primary key (space, person, key))`,
      // All ballots of one occurrence in one row: no row of its own, so no order and no transaction tells one from another.
      `create table ballot_box (space text collate "C" not null, subject_kind text collate "C" not null,
         subject text collate "C" not null, day text collate "C" not null, ballots jsonb not null,
         primary key (space, subject_kind, subject, day))`,
      `create table file (space text collate "C" not null, id text collate "C" not null, author text collate "C" not null,
         key text collate "C" not null, name text not null, type text not null, size integer not null, bytes bytea not null,
         primary key (space, id))`,
      `create unique index file_key on file (space, author, key)`,
    ],
  },
  {
    name: 'ballots leave in groups',
    statements: [
      `alter table ballot_box add column let_go text[] not null default '{}'`,
      // Whoever could list them has seen these already.
      `update ballot_box set let_go = array(select jsonb_object_keys(ballots))
         where (select count(*) from jsonb_object_keys(ballots)) >= 5`,
    ],
  },
  {
    name: 'webhooks, and feeds with a key',
    statements: [
      // A webhook's place is how far its receiver has been told; the clocks are milliseconds since 1970.
      `create table webhook (space text collate "C" not null, id text collate "C" not null, url text not null,
         secret text not null, kinds text[], place bigint not null, active boolean not null, attempts integer not null,
         next_at bigint not null, claimed_until bigint not null, failing_since bigint, problem text,
         created text collate "C" not null, primary key (space, id))`,
      // Only a hash: whoever reads the table cannot read the feeds.
      `create table feed_key (space text collate "C" not null, person text collate "C" not null, hash text not null,
         created text collate "C" not null, primary key (space, person))`,
    ],
  },
  {
    name: 'what is held until it is published',
    statements: [`create index entry_held on entry (space, kind) where audience is not null`],
  },
];
