import {createCompilerHost, formatDiagnostics, performCompilation, readConfiguration} from '@angular/compiler-cli';

/**
 * Compiles the directives of smp-elements/angular. The code is partial: the Angular of the application finishes it.
 *
 * @throws {Error} When they do not compile.
 */
export function compileAngular() {
  const {rootNames, options, errors} = readConfiguration('src/frameworks/angular');
  const host = createCompilerHost({options});
  const {writeFile} = host;
  // The compiler also passes on the elements, which Rollup writes.
  host.writeFile = (path, ...rest) => path.includes('/frameworks/angular/') && writeFile(path, ...rest);
  const {diagnostics} = performCompilation({rootNames, options, host});
  const faults = [...errors, ...diagnostics];
  if (faults.length) throw new Error(formatDiagnostics(faults));
}
