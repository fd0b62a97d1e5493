// #region contract
import { createShelfAdapter } from './shelf-adapter.js';

export async function fresh() {
  const shelf = new Map();
  return { a: createShelfAdapter(shelf, 'ana'), b: createShelfAdapter(shelf, 'ben') };
}
// #endregion contract
