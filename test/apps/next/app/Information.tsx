import {type Config, render} from 'smp-elements/server';

interface Props {
  lang: string;
  /** Elements, such as '<smp-overview></smp-overview>'. */
  markup: string;
  config?: Config;
}

/** Shows elements of smp-elements that the server has rendered. */
export async function Information({lang, markup, config}: Props) {
  const html = await render(markup, {lang, config});
  // The browser turns part of the HTML into shadow roots, which React would report as a difference.
  return <div lang={lang} suppressHydrationWarning dangerouslySetInnerHTML={{__html: html}} />;
}
