// Types of the components for React, as a compiler reports on them.
import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import ts from 'typescript';

const folder = 'dist/frameworks/react';

/** Compiles a module in JSX that stands beside the built components. Returns the errors. */
function errorsOf(code) {
  const path = `${process.cwd()}/${folder}/check.tsx`;
  const options = {
    strict: true,
    noEmit: true,
    jsx: ts.JsxEmit.ReactJSX,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const {getSourceFile, fileExists} = host;
  host.fileExists = (file) => file === path || fileExists(file);
  host.getSourceFile = (file, ...more) => (file === path ? ts.createSourceFile(path, code, more[0]) : getSourceFile(file, ...more));
  const program = ts.createProgram([path], options, host);
  return ts.getPreEmitDiagnostics(program).map(({messageText}) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

describe('the types of the components for React', () => {
  it('name the props in an error, instead of listing them', () => {
    const [said, ...more] = errorsOf(`import {SmpCostRange} from './cost-range.js';\nexport const wrong = <SmpCostRange hihg={3} />;\n`);
    assert.deepEqual(more, []);
    assert.match(said, /Property 'hihg' does not exist on type '[^']*SmpCostRangeProps[^']*'/);
    assert.ok(said.length < 300, said);
  });

  it('have props to import', () => {
    const code = `import {type SmpFaqProps, SmpFaq} from './index.js';\nconst props: SmpFaqProps = {multiple: true, headingLevel: 3, children: 'Text'};\nexport const right = <SmpFaq {...props} ref={(faq) => faq?.openAll()} />;\n`;
    assert.deepEqual(errorsOf(code), []);
  });

  it('need no other package than React', () => {
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.d.ts')))
      assert.doesNotMatch(readFileSync(`${folder}/${file}`, 'utf8'), /@lit\/react/, file);
  });
});
