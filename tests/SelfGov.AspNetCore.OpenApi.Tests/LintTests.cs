using SelfGov.AspNetCore.OpenApi.Clients;
using SelfGov.AspNetCore.OpenApi.Hosts;

namespace SelfGov.AspNetCore.OpenApi;

/// <summary>What programs that look for flaws in OpenAPI documents find.</summary>
public sealed class LintTests
{
    [Fact]
    public Task Redocly_finds_nothing_wrong() => NpmProgram.RunAsync(
        "@redocly/cli/bin/cli.js", "lint", BuiltDocument.Path, "--config", "redocly.yaml", "--format", "summary");

    [Fact]
    public Task Spectral_finds_nothing_wrong() => NpmProgram.RunAsync(
        "@stoplight/spectral-cli/dist/index.js", "lint", BuiltDocument.Path, "--ruleset", "spectral.yaml", "--fail-severity", "hint");
}
