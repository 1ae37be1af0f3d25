/** Pulumi's SDK, loaded when it is needed (it takes half a second) and made fit for running inside another program. */

/** The Automation API. */
export async function loadSdk() {
  // gRPC would send even a call to this machine through the proxy that a caller has set.
  process.env['no_grpc_proxy'] = '127.0.0.1';
  const [automation, { Resource }] = await Promise.all([
    import('@pulumi/pulumi/automation/index.js'),
    import('@pulumi/pulumi/resource.js'),
  ]);
  // Where on this machine a program lies is written into the state otherwise, user names in paths among it.
  Object.assign(Resource, { stackTrace: () => [] });
  return automation;
}
