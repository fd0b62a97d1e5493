import type { Id } from '@meanwhile/sdk';
import type { DecisionDesk } from '../parts/decision-desk.js';
import type { ExportScope } from '../parts/export-panel.js';

// Forms, import and export load when they are first opened.

/** The form for something new. */
export const openRecord = (desk: DecisionDesk, space: Id | undefined): Promise<void> =>
  desk.show(async () => {
    const { recordPanel } = await desk.load(() => import('../parts/decision-form.js'));
    return recordPanel(desk, { space });
  });
export const openImport = (desk: DecisionDesk, space: Id | undefined): Promise<void> =>
  desk.show(async () => {
    const { importPanel } = await desk.load(() => import('../parts/import-panel.js'));
    return importPanel(desk, space);
  });
export const openExport = (desk: DecisionDesk, scope: ExportScope): Promise<void> =>
  desk.show(async () => {
    const { exportPanel } = await desk.load(() => import('../parts/export-panel.js'));
    return exportPanel(desk, scope);
  });
