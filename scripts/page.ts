import { Marked } from 'marked';

/** A page that shows a pull request nearly as GitHub does. */
export function pullRequestPage(title: string, body: string): string {
  return page(`
    <h1>${escapeHtml(title)} <span class="number">#128</span></h1>
    <p class="meta"><span class="open">Open</span> <b>github-actions</b> <span class="bot">bot</span>
      wants to merge 1 commit into <code>main</code> from <code>copilot-model-sync</code></p>
    <div class="comment"><div class="by"><b>github-actions</b> <span class="bot">bot</span> commented</div>
      <div class="markdown">${render(body)}</div></div>`);
}

/** Markdown as GitHub renders it, with its alerts and task lists. */
function render(markdown: string): string {
  const html = new Marked({ gfm: true }).parse(markdown, { async: false });
  return html.replace(
    /<blockquote>\s*<p>\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]\s*([\s\S]*?)<\/blockquote>/g,
    (_, kind: string, text: string) => {
      const name = `${kind.slice(0, 1)}${kind.slice(1).toLowerCase()}`;
      return `<div class="alert ${kind.toLowerCase()}"><p class="kind">${name}</p><p>${text}</div>`;
    },
  );
}

function page(content: string): string {
  return `<!doctype html><meta charset="utf-8"><style>${STYLE}</style><main>${content}</main>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

const STYLE = `
  body { margin: 0; background: #fff; color: #1f2328;
    font: 14px/1.5 -apple-system, 'Segoe UI', 'Noto Sans', 'Liberation Sans', 'DejaVu Sans', Helvetica, Arial, sans-serif; }
  main { width: 852px; padding: 24px; }
  h1 { margin: 0 0 8px; font-size: 26px; font-weight: 400; line-height: 1.25; }
  .number { color: #59636e; font-weight: 300; }
  .meta { margin: 0 0 16px; padding-bottom: 16px; border-bottom: 1px solid #d1d9e0b3; color: #59636e; }
  .open { display: inline-block; margin-right: 4px; padding: 4px 12px; border-radius: 2em;
    background: #1f883d; color: #fff; font-weight: 500; }
  .bot { padding: 0 6px; border: 1px solid #d1d9e0; border-radius: 2em; font-size: 12px; }
  .meta code { padding: 2px 5px; border-radius: 6px; background: #ddf4ff; color: #0969da; }
  .comment { border: 1px solid #d1d9e0; border-radius: 6px; }
  .by { padding: 8px 16px; border-bottom: 1px solid #d1d9e0; border-radius: 6px 6px 0 0; background: #f6f8fa;
    color: #59636e; }
  .markdown { padding: 16px; }
  .markdown > :last-child, .alert > :last-child { margin-bottom: 0; }
  .markdown p, .markdown ul, .markdown table, .markdown details, .alert { margin: 0 0 16px; }
  .markdown h2 { margin: 24px 0 16px; padding-bottom: .3em; border-bottom: 1px solid #d1d9e0b3; font-size: 1.5em; }
  .markdown h2:first-child { margin-top: 0; }
  .markdown h3 { margin: 24px 0 16px; font-size: 1.25em; line-height: 1.25; }
  .markdown h4 { margin: 24px 0 16px; font-size: 1em; }
  .markdown hr { height: .25em; margin: 24px 0; border: 0; background: #d1d9e0; }
  .markdown ul { padding-left: 2em; }
  .markdown li:has(> input), .markdown li:has(> p > input) { list-style: none; }
  .markdown input { margin: 0 .2em .25em -1.4em; vertical-align: middle; }
  .markdown table { display: block; width: max-content; max-width: 100%; overflow: auto; border-collapse: collapse; }
  .markdown th, .markdown td { padding: 6px 13px; border: 1px solid #d1d9e0; }
  .markdown tr:nth-child(2n) td { background: #f6f8fa; }
  .markdown code { padding: .2em .4em; border-radius: 6px; background: #818b981f; font-size: 85%;
    font-family: ui-monospace, 'Liberation Mono', 'DejaVu Sans Mono', monospace; white-space: break-spaces; }
  .markdown pre { padding: 16px; border-radius: 6px; background: #f6f8fa; overflow: auto; }
  .markdown pre code { padding: 0; background: none; }
  .markdown a { color: #0969da; }
  .markdown sub { font-size: 75%; vertical-align: baseline; }
  .alert { padding: 8px 16px; border-left: .25em solid #0969da; }
  .alert .kind { margin-bottom: 4px; color: #0969da; font-weight: 500; }
  .alert.warning { border-color: #9a6700; } .alert.warning .kind { color: #9a6700; }
  .alert.caution { border-color: #d1242f; } .alert.caution .kind { color: #d1242f; }
`;
