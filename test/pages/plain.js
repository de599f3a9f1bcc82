// From the sources, so that a test decides what comes when.
import {upgradePlainMarkup} from '/src/delivery/plain-markup.ts';

window.plain = {upgradePlainMarkup, define: (name) => import(`/src/define/${name}.ts`)};
