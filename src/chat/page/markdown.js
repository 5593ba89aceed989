import MarkdownIt from '/vendor/markdown-it.js';

/**
 * Markdown as Teams reads it in a bot's message and card: bold, italic, lists, links. Everything else, HTML first of
 * all, stays the text it is: what works here must not disappoint in Teams.
 */
const markdown = new MarkdownIt('zero', { html: false, linkify: true, breaks: false }).enable([
  'emphasis',
  'list',
  'link',
  'linkify',
  'escape',
  'entity',
  'newline',
]);
markdown.linkify.set({ fuzzyLink: false, fuzzyEmail: false, fuzzyIP: false });
const renderLink = (tokens, index, options, _env, self) => {
  tokens[index].attrSet('target', '_blank');
  tokens[index].attrSet('rel', 'noopener noreferrer');
  return self.renderToken(tokens, index, options);
};
markdown.renderer.rules.link_open = renderLink;

/** Where web addresses stand in plain text: Teams makes links of them there too. @returns `{index, lastIndex, url}` */
export const linksIn = (text) => markdown.linkify.match(text) ?? [];

/** @returns HTML that is safe to insert. */
export const render = (text) => markdown.render(text);
