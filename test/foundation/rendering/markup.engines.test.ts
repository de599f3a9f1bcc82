import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {nextTask} from '../../../src/foundation/dom/task.js';
import {type TemplateResult, html, nothing, render} from '../../../src/foundation/lit.js';
import {LIVE, dynamic, join} from '../../../src/foundation/rendering/markup.js';
import {View} from '../../../src/foundation/rendering/view.js';

/** A template to be made: which one, and its values. */
type Tree =
  | string
  | number
  | typeof nothing
  | readonly Tree[]
  | {readonly kind: number; readonly text: string; readonly flag: boolean; readonly isDynamic: boolean; readonly children: readonly Tree[]};

const hostile = fc.oneof(
  fc.string(),
  fc.constantFrom(
    '<img src=x onerror=hit()>',
    '"><script>',
    "' onclick='x",
    '&amp;',
    '&#39',
    '<!--',
    '-->',
    '</p>',
    '\r\n',
    '${x}',
    '{{x}}',
    '\0',
    'a\0b',
    ' a="',
  ),
);

const {tree} = fc.letrec<{tree: Tree}>((tie) => ({
  tree: fc.oneof(
    {maxDepth: 4},
    hostile,
    fc.integer(),
    fc.constant(nothing),
    fc.array(tie('tree'), {maxLength: 3}),
    fc.record({
      kind: fc.nat(3),
      text: hostile,
      flag: fc.boolean(),
      isDynamic: fc.boolean(),
      children: fc.array(tie('tree'), {minLength: 2, maxLength: 2}),
    }),
  ),
}));

// What Lit sets as text can hold a null character; what is parsed holds another in its place.
const clean = (text: string) => text.replaceAll('\0', '\ufffd').replaceAll('\r\n', '\n').replaceAll('\r', '\n');

const same = (value?: unknown) => value;

/** The templates, which can stand in each other, with what is marked as dynamic, or without, as Lit knows them. */
function made(tree: Tree, mark: (value: unknown) => unknown): unknown {
  if (typeof tree === 'string') return clean(tree);
  if (typeof tree !== 'object') return tree;
  if (Array.isArray(tree)) return tree.map((one: Tree) => made(one, mark));
  const {kind, text, flag, isDynamic, children} = tree as Extract<Tree, {kind: number}>;
  const whether = isDynamic ? mark : same;
  // What is dynamic is Lit's alone.
  const [one, other] = children.map((child) => made(child, isDynamic ? same : mark));
  const said = clean(text);
  return [
    () => html`<div title=${whether(said)} ?hidden=${whether(flag)}>a <b>${whether(one)}</b> b ${other}</div>`,
    () => html`<ul class="b"><li id="${said}">${one}</li><li lang=${whether(said)}>${whether(other)}</li></ul>`,
    () =>
      html`<i>${whether(one)}</i><bdi title=${flag ? said : nothing} lang=${whether(flag ? nothing : said)} @click=${() => undefined}>${said}</bdi>${other}`,
    () => html`<svg viewBox="0 0 1 1"><path d=${said}></path></svg>${one}<input value=${said} ?checked=${flag} />${other}`,
  ][kind]?.();
}

/** What stands in a tree, without Lit's marks and ours. */
function cleaned<T extends HTMLElement | ShadowRoot>(root: T): T {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  const comments: ChildNode[] = [];
  while (walker.nextNode()) comments.push(walker.currentNode as Comment);
  for (const comment of comments) comment.remove();
  for (const live of root.querySelectorAll(`[${LIVE}]`)) live.removeAttribute(LIVE);
  root.normalize();
  return root;
}

/** What Lit shows of a template. */
function shown(template: unknown): HTMLElement {
  const root = document.createElement('div');
  render(template, root);
  return cleaned(root);
}

const rootOf = (host = document.createElement('div')) => host.attachShadow({mode: 'open'});

const viewOf = (
  root: ShadowRoot,
  {host = {}, arrived, isBelow = false}: {host?: object; arrived?: (error: unknown) => void; isBelow?: boolean} = {},
) =>
  new View(
    root,
    host,
    () => isBelow,
    (error) => arrived?.(error),
  );

async function complete(view: View): Promise<void> {
  while (view.isWaiting) await nextTask();
}

/** What is shown of a template that is joined to one piece. */
async function viewed(template: TemplateResult): Promise<ShadowRoot> {
  const root = rootOf();
  const view = viewOf(root, {isBelow: true});
  view.show(join(template));
  await complete(view);
  return cleaned(root);
}

describe('templates joined', () => {
  it('show what Lit would show, whatever their values are', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(tree, {minLength: 1, maxLength: 3}), async (trees) => {
        const whole = (mark: (value: unknown) => unknown) => html`<section class="base">${trees.map((one) => made(one, mark))}</section>`;
        const expected = shown(whole(same)).firstElementChild;
        const found = await viewed(whole(dynamic));
        // Attributes may come in another order.
        expect(found.firstElementChild?.isEqualNode(expected), `${found.innerHTML}\n${String(expected?.outerHTML)}`).to.be.true;
        expect(found.children).to.have.length(1);
      }),
      {numRuns: 200},
    );
  });

  it('are one piece, in which only what is dynamic has a place of its own', () => {
    const part = (text: string) => html`<p>${text}</p>`;
    const {strings, places, values} = join(
      html`<div>${[part('a'), part('<')]}<b ?hidden=${dynamic(true)} @click=${same}>${dynamic('b')}</b><i>${dynamic('c')}</i></div>`,
    );
    expect(strings.join('')).to.equal('<div><p>a</p><p>&lt;</p><b data-live=""></b><i data-live=""></i></div>');
    expect(places.map(({sigil, name, element}) => `${element} ${sigil}${name}`)).to.deep.equal(['0 ?hidden', '0 @click', '0 ', '1 ']);
    expect(values).to.deep.equal([true, same, 'b', 'c']);
  });

  it('must be all that their element holds where they are dynamic', () => {
    for (const wrong of [
      html`<p>a ${dynamic('b')}</p>`,
      html`<p>${dynamic('b')} c</p>`,
      html`<p>${dynamic('b')}<b></b></p>`,
      html`<p><b></b>${dynamic('c')}</p>`,
    ]) {
      expect(() => join(wrong)).to.throw('not alone');
    }
  });
});

describe('a view', () => {
  const page = (text: string, count: unknown, click = same) =>
    join(html`<section class="base"><p>${text}</p><output lang=${dynamic(text)} @click=${click}>${dynamic(count)}</output></section>`);

  it('keeps its nodes where only what is dynamic has changed, and makes them anew where its text has', () => {
    const root = rootOf();
    const view = viewOf(root);
    const show = (text: string, count: number) => {
      view.show(page(text, count));
      return root.querySelector('p');
    };
    const first = show('a', 1);
    expect(show('a', 2)).to.equal(first);
    expect(root.textContent).to.equal('a2');
    expect(show('b', 2)).not.to.equal(first);
    expect(root.textContent).to.equal('b2');
    expect(root.querySelector('output')?.lang).to.equal('b');
  });

  it('changes a text in its node', () => {
    const root = rootOf();
    const view = viewOf(root);
    const show = (count: unknown) => {
      view.show(page('a', count));
      return root.querySelector('output')?.innerHTML;
    };
    expect(show('<b>')).to.equal('&lt;b&gt;');
    const text = root.querySelector('output')?.firstChild;
    expect(show(2)).to.equal('2');
    expect(root.querySelector('output')?.firstChild === text, 'the same node').to.equal(true);
    expect(show(nothing)).to.equal('');
    expect(show(3)).to.equal('3');
  });

  it('shows text, then more than text, then text again in one place', async () => {
    const root = rootOf();
    const view = viewOf(root);
    for (const [count, expected] of [
      ['one', 'one'],
      [html`<b>two</b>`, 'two'],
      ['three', 'three'],
      [nothing, ''],
      [[html`<i>four</i>`, 5], 'four5'],
    ] as const) {
      view.show(page('a', count));
      expect(root.querySelector('output')?.textContent).to.equal(expected);
    }
  });

  it('below what is seen first shows the text, then what is more than text, each in a task of its own, as it is by then', async () => {
    const root = rootOf();
    const arrivals: string[] = [];
    const view: View = viewOf(root, {isBelow: true, arrived: () => arrivals.push(root.textContent ?? '')});
    const made: string[] = [];
    const part = (text: string) => () => {
      made.push(text);
      return html`<b>${text}</b>`;
    };
    const show = (...texts: [unknown, unknown, unknown]) =>
      view.show(join(html`<section class="base">text ${texts.map((text) => html`<p>${dynamic(text)}</p>`)}</section>`));
    show(part('one'), html`<b>two</b>`, part('three'));
    expect([root.textContent, view.isComplete, made]).to.deep.equal(['text ', false, []]);
    show(part('one'), html`<b>2</b>`, 'no more');
    expect(root.textContent).to.equal('text ');
    await complete(view);
    expect(arrivals).to.deep.equal(['text one', 'text one2', 'text one2no more']);
    expect(made).to.deep.equal(['one']);
    show(part('at once'), nothing, nothing);
    expect([root.textContent, view.isWaiting]).to.deep.equal(['text at once', false]);
  });

  it('shows all at once where it is seen, but for a drawing, which moves nothing', async () => {
    const root = rootOf();
    document.body.append(root.host);
    const view = viewOf(root);
    view.show(
      join(html`<section class="base"><p>${dynamic(() => html`<b>part</b>`)}</p><p title=${dynamic(() => 'drawn')}></p></section>`),
    );
    expect([root.textContent, root.querySelector('[title]'), view.isWaiting, view.isComplete]).to.deep.equal(['part', null, true, true]);
    await complete(view);
    expect(root.querySelector('p:last-child')?.getAttribute('title')).to.equal('drawn');
  });

  it('makes nothing any more of what has been replaced meanwhile', async () => {
    const root = rootOf();
    const view = viewOf(root, {isBelow: true});
    const old = () => expect.fail('is not asked any more');
    view.show(page('a', old as () => unknown));
    view.show(page('b', html`<b>1</b>`));
    expect([root.textContent, view.isWaiting]).to.deep.equal(['b1', false]);
    await nextTask();
    expect(root.textContent).to.equal('b1');
  });

  it('tells of a part that could not be made, and makes the others', async () => {
    const root = rootOf();
    const told: unknown[] = [];
    const view: View = viewOf(root, {isBelow: true, arrived: (error) => told.push(error)});
    const error = new Error('none');
    const broken = () => {
      throw error;
    };
    view.show(join(html`<section class="base"><p>${dynamic(broken)}</p><p>${dynamic(html`<b>two</b>`)}</p></section>`));
    await complete(view);
    expect(told).to.deep.equal([error, undefined]);
    expect(root.textContent).to.equal('two');
  });

  it('shares nothing with another that shows the same', () => {
    const all = [1, 2, 3].map((count) => {
      const root = rootOf();
      viewOf(root).show(page('shared', count));
      return root;
    });
    expect(all.map((root) => root.textContent)).to.deep.equal(['shared1', 'shared2', 'shared3']);
    expect(new Set(all.map((root) => root.querySelector('p'))).size).to.equal(3);
  });

  it('stands before another node, and comes again where it was taken away', () => {
    const root = rootOf();
    const last = root.appendChild(document.createElement('hr'));
    const view = viewOf(root);
    view.show(page('a', 1), last);
    expect(root.lastChild).to.equal(last);
    root.replaceChildren(last);
    view.show(page('a', 1), last);
    expect(root.textContent).to.equal('a1');
  });

  it('calls the listener of now, with its host, and of what is gone the last', () => {
    const root = rootOf();
    const host = {};
    const view = viewOf(root, {host});
    const heard: unknown[] = [];
    const listener = (name: string) =>
      function (this: unknown) {
        heard.push(name, this);
      } as () => unknown;
    view.show(page('a', 1, listener('first')));
    const old = root.querySelector('output');
    view.show(page('a', 2, listener('second')));
    root.querySelector('output')?.click();
    view.show(page('b', 2, listener('third')));
    root.querySelector('output')?.click();
    old?.click();
    expect(heard).to.deep.equal(['second', host, 'third', host, 'second', host]);
  });
});
