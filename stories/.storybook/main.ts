import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  // The packages' sources, so that nothing has to be built first.
  viteFinal: (vite) => ({
    ...vite,
    resolve: { ...vite.resolve, conditions: ['meanwhile-source', 'browser', 'import', 'module', 'default'] },
    build: { ...vite.build, chunkSizeWarningLimit: 4000 },
  }),
};
export default config;
