// Installs the engines that are missing, where that is possible: .ci/run asks once, before two of its steps open browsers beside each other.
import { engineNames, prepareEngines } from './engines.mjs';

prepareEngines(engineNames);
