// The script of a page that holds frames: connects those that are there.
import { connectFrames } from '../dist/frame/host.js';

connectFrames();

export { connectFrame, connectFrames } from '../dist/frame/host.js';
