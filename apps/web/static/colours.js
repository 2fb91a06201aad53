// Puts a page of a published site in the reader's colours before it is drawn. On a server, the server does.
{
  const asked = new URLSearchParams(location.search).get('theme');
  const kept = /(?:^|; )theme=(light|dark)/.exec(document.cookie)?.[1];
  const theme = ['light', 'dark', 'auto'].includes(asked) ? asked : kept;
  if (theme && theme !== 'auto') document.documentElement.dataset.theme = theme;
}
