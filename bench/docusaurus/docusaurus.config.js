// A site that stops at each broken link, for bench/export.
module.exports = {
  title: 'Export',
  url: 'https://docs.example',
  baseUrl: '/',
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onBrokenMarkdownLinks: 'throw',
  onDuplicateRoutes: 'throw',
  presets: [['classic', { docs: { path: process.env.DOCS, routeBasePath: '/' }, blog: false, theme: {} }]],
};
