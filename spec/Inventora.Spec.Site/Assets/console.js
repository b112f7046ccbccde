// Opens the console with everything off that would ask another host: fonts, telemetry, the vendor's proxy, its agent and its client.
(function () {
  "use strict";
  var source = window.siteDocument;
  // Served by the sandbox itself, the API is the page's own host.
  if (/^http:$/.test(location.protocol) && location.pathname.indexOf("/docs/") === 0 && source.servers && source.servers.length > 0) {
    source.servers[0].url = location.origin + "/api";
  }
  // A chosen server keeps what a reader types; the sandbox's key is on the page already.
  var keys = window.siteKeys || {};
  window.Scalar.createApiReference(document.getElementById("~console"), {
    content: source,
    proxyUrl: "",
    withDefaultFonts: false,
    telemetry: false,
    showDeveloperTools: "never",
    hideClientButton: true,
    documentDownloadType: "none",
    agent: { disabled: true },
    mcp: { disabled: true },
    externalUrls: { dashboardUrl: "", registryUrl: "", proxyUrl: "", apiBaseUrl: "" },
    defaultOpenAllTags: false,
    persistAuth: false,
    authentication: Object.keys(keys).length > 0 ? { preferredSecurityScheme: Object.keys(keys)[0], securitySchemes: keys } : undefined
  });
})();
