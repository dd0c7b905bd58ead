export default async function tearDown() {
  const { server, browser } = globalThis.atbildeGround;
  await browser.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}
