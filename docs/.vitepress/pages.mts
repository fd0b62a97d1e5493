// What the side of every page lists, in the order a newcomer asks.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DefaultTheme } from 'vitepress';

const heading = (path: string): string => {
  const text = /^# (.+)$/m.exec(readFileSync(path, 'utf8'))?.[1];
  if (!text) throw new Error(`${path} has no heading`);
  return text.replace(/[`<>]/g, '');
};

export function sidebar(root: string): DefaultTheme.SidebarItem[] {
  const page = (name: string): DefaultTheme.SidebarItem => ({
    text: heading(join(root, 'docs', `${name}.md`)),
    link: `/${name}`,
  });
  const folder = (name: string, leave: readonly string[] = []) =>
    readdirSync(join(root, 'docs', name))
      .filter((file) => file.endsWith('.md') && !leave.includes(file))
      .map((file) => page(`${name}/${file.slice(0, -3)}`));
  return [
    { text: 'Begin', items: ['getting-started', 'embedding', 'theming', 'languages', 'questions'].map(page) },
    { text: 'Your host', items: folder('embedding'), collapsed: true },
    { text: 'Elements', items: folder('elements', ['index.md']), collapsed: true },
    {
      text: 'Your data',
      items: ['privacy', 'offline', 'on-its-way', 'reliability', 'formats', 'errors'].map(page),
    },
    { text: 'Your backend', items: [...folder('adapters'), ...['server', 'scaling'].map(page)] },
    { text: 'How it thinks', items: ['time', 'rules'].map(page) },
    {
      text: 'The house',
      items: ['accessibility', 'support', 'upgrading', 'CONTRIBUTING', 'decisions/README'].map(page),
    },
  ];
}
