// Finds the servers that tests start for themselves; as root on Debian it installs what is missing. test.mjs asks for all of them
// before anything runs: test files run side by side, and apt-get lets in only one.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { root } from './files.mjs';
import { installPackages, mayInstall, unpackPackages } from './install.mjs';

const debian = '/usr/lib/postgresql';
const wordpress = join(root, 'test/.cache/wordpress');
const wanted = ['wordpress/wp-load.php', 'php/Twig/Environment.php', 'php/JsonSchema/Validator.php'];
const path = () => (process.env.PATH ?? '').split(delimiter);

const programs = {
  postgresql: {
    /** The folder with `initdb` and `pg_ctl`, newest first. */
    find() {
      const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
      const places = [...versions.map((version) => join(debian, version, 'bin')), ...path()];
      return places.find((folder) => ['initdb', 'pg_ctl'].every((name) => existsSync(join(folder, name))));
    },
    named: /startPostgres/,
  },
  'nats-server': { find: () => findProgram('nats-server'), named: /nats-server/ },
  pgbouncer: { find: () => findProgram('pgbouncer'), named: /'pgbouncer'/ },
  'redis-server': { find: () => findProgram('redis-server'), named: /redis-server/ },
  wordpress: {
    /**
     * A folder with WordPress, the two libraries that Drupal draws and checks components with, and what of PHP and MariaDB the machine
     * does not have: set up, they take minutes and bring a web server.
     */
    find: () => (wanted.every((file) => existsSync(join(wordpress, 'usr/share', file))) ? wordpress : undefined),
    prepare: () =>
      unpackPackages(wordpress, {
        names: ['mariadb-server-core', 'php-cli', 'php-mysql'],
        alone: [
          ...['wordpress', 'wordpress-theme-twentytwentythree', 'libjs-underscore'],
          ...['php-twig', 'php-json-schema'],
        ],
      }),
    named: /startWordPress|renderComponents/,
  },
};

const findProgram = (name) =>
  [...path(), '/usr/sbin', '/usr/bin'].map((folder) => join(folder, name)).find((file) => existsSync(file));

/** Those that one of the test files starts, by the name of their package. */
export function serversOf(files) {
  const texts = files.map((file) => readFileSync(join(root, file), 'utf8'));
  return Object.keys(programs).filter((name) => texts.some((text) => programs[name].named.test(text)));
}

/** Where each of `names` is, after installing what is missing where that is possible. */
export function prepareServers(names) {
  const missing = names.filter((name) => !programs[name].find());
  if (missing.length > 0 && mayInstall()) {
    console.log(`Installing ${missing.join(', ')} with apt-get, because tests start them.`);
    const installed = missing.filter((name) => !programs[name].prepare);
    if (installed.length > 0) installPackages(installed);
    for (const name of missing) programs[name].prepare?.();
  }
  return Object.fromEntries(names.map((name) => [name, programs[name].find()]));
}

/**
 * The program, or why it is not there; on CI that is a failure.
 *
 * @returns {{ readonly path: string } | { readonly missing: string }}
 */
export function findServer(name) {
  const found = prepareServers([name])[name];
  if (found) return { path: found };
  const missing = `${name} is not here and could not be installed: apt-get install ${name}`;
  if (process.env.CI === 'true') throw new Error(missing);
  return { missing };
}
