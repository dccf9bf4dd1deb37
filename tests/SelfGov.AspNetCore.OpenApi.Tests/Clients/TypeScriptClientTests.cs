using SelfGov.AspNetCore.OpenApi.Hosts;
using SelfGov.Oracles;

namespace SelfGov.AspNetCore.OpenApi.Clients;

/// <summary>The types that openapi-typescript makes of the document carry an election from the ground to the akim in office.</summary>
public sealed class TypeScriptClientTests
{
    private static readonly string Source = Path.Combine(
        RepositoryFolder.Root, "tests", "SelfGov.AspNetCore.OpenApi.Tests", "TypeScript");

    [Fact]
    public async Task A_client_of_TypeScript_compiles_and_elects_an_akim()
    {
        using var folder = new ScratchFolder();
        folder.Copy(Source, "election.ts", "tsconfig.json", "process.d.ts");
        await File.WriteAllTextAsync(folder["package.json"], """{ "type": "module" }""", RunningHost.Token);
        await NpmProgram.RunAsync("openapi-typescript/bin/cli.js", BuiltDocument.Path, "--output", folder["schema.ts"]);
        await NpmProgram.RunAsync("typescript/bin/tsc", "--project", folder["tsconfig.json"]);

        await using RunningHost host = await RunningHost.StartAsync();
        string printed = await NpmProgram.NodeAsync(folder.Path, "out/election.js", host.Address.ToString().TrimEnd('/'));
        Assert.Equal("GroundArisen akim-registered InOffice true 1", printed.Trim());
    }

    [Fact]
    public async Task A_client_of_TypeScript_does_not_compile_where_a_field_is_missing_or_of_another_kind()
    {
        using var folder = new ScratchFolder();
        folder.Copy(Source, "tsconfig.json", "process.d.ts");
        await File.WriteAllTextAsync(folder["package.json"], """{ "type": "module" }""", RunningHost.Token);
        await NpmProgram.RunAsync("openapi-typescript/bin/cli.js", BuiltDocument.Path, "--output", folder["schema.ts"]);
        await File.WriteAllTextAsync(
            folder["election.ts"],
            """
            import type { components } from "./schema.js";
            type Call = components["schemas"]["AkimElectionCallElection"];
            // @ts-expect-error The minimum wage is missing.
            export const missing: Call = { day: "2023-09-17" };
            // @ts-expect-error The day is a text.
            export const wrong: Call = { day: 20230917, minimumWage: { tenge: 70_000 } };
            // @ts-expect-error There is no such field.
            export const unknown: Call = { day: "2023-09-17", minimumWage: { tenge: 70_000 }, hurry: true };
            export const right: Call = { day: "2023-09-17", minimumWage: { tenge: 70_000 }, nominationCloses: null };
            """,
            RunningHost.Token);
        await NpmProgram.RunAsync("typescript/bin/tsc", "--project", folder["tsconfig.json"]);
    }
}
