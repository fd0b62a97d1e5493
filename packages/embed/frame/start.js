// The script of the frame page, beside the autoloader.
import { startFrame } from '../dist/frame/page.js';

startFrame();
