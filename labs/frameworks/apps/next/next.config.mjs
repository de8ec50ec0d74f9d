export default {
  distDir: process.env.OUTPUT,
  // The app imports files from outside its folder.
  turbopack: { root: new URL('../../../..', import.meta.url).pathname },
  serverExternalPackages: ['@hapi/boom', '@nestjs/common', 'http-errors', 'http-status-kit'],
};
