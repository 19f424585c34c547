/** `npm test` uses the Node that the package brings; jest typed by hand would run on the system's. */
export default function requireNode24() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < 24)
    throw new Error(`The tests need Node 24, this is ${process.version}: use npm test`);
}
