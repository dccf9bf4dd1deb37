namespace SelfGov.Packages;

/// <summary>
/// A project of somebody who has the packages and nothing of this repository; its code is that of the README of each package.
/// </summary>
internal sealed class FreshProject : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("selfgov-fresh-").FullName;

    internal async Task<string> RunAsync(PackedPackages packages)
    {
        Write("nuget.config", Sources(packages.Folder));
        Write("Fresh.csproj", Project(packages.Version));
        Write("Program.cs", Program());
        await DotNet.RunAsync(folder, "build", "-o", "out", "-warnaserror");
        return await DotNet.RunAsync(folder, Path.Combine("out", "Fresh.dll"));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    // What is not ours has been restored for this repository already, so that no network is needed;
    // what is ours does not stay in the cache of the machine.
    private static string Sources(string packages) => $"""
        <configuration>
          <config>
            <add key="globalPackagesFolder" value="packages" />
          </config>
          <packageSources>
            <clear />
            <add key="packed" value="{packages}" />
          </packageSources>
          <fallbackPackageFolders>
            <add key="restored" value="{Repository.RestoredPackages}" />
          </fallbackPackageFolders>
        </configuration>
        """;

    private static string Project(string version) => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
            <UseAppHost>false</UseAppHost>
            <NuGetAudit>false</NuGetAudit>
          </PropertyGroup>
          <ItemGroup>
        {string.Join('\n', Repository.Projects.Select(project => $"    <PackageReference Include=\"{project}\" Version=\"{version}\" />"))}
          </ItemGroup>
        </Project>
        """;

    private static string Program() => $$"""
        using Microsoft.AspNetCore.Builder;
        using Microsoft.Extensions.DependencyInjection;
        using NodaTime;
        using SelfGov.AspNetCore.Access;
        using SelfGov.Assemblies.Meetings;
        using SelfGov.Budgets.Csv;
        using SelfGov.Budgets.Figures;
        using SelfGov.Calendars;
        using SelfGov.Cases;
        using SelfGov.Complaints;
        using SelfGov.Elections.Candidacies;
        using SelfGov.Elections.Direct;
        using SelfGov.Hearings;
        using SelfGov.Kazakhstan;
        using SelfGov.Kazakhstan.Bodies;
        using SelfGov.Law;
        using SelfGov.Workflow;

        internal sealed class Morning : IClock
        {
            public Instant GetCurrentInstant() => Instant.FromUtc(2026, 11, 23, 5, 0);
        }

        internal static class Program
        {
            private static async Task Main()
            {
                await OnSqlite("Data Source=selfgov.db", new Money(85_000), Console.Out);
                await InMemory();
            }

            private static async Task OnSqlite(string connectionString, Money minimumWage, TextWriter output)
            {
                IServiceCollection services = new ServiceCollection().AddSingleton<IClock>(new Morning());
                {{Document.Readme.Block("csharp")}}
            }

            private static async Task InMemory()
            {
                IServiceCollection services = new ServiceCollection().AddSingleton<IClock>(new Morning());
                {{Document.ReadmeOf("SelfGov.Elections").Block("csharp")}}
                Console.WriteLine(((Decision<AkimElection>.Refused)tooLate).Refusals.Single().Explain(Language.English));
            }

            private static BudgetTable Table(Budget budget)
            {
                {{Document.ReadmeOf("SelfGov.Budgets.Csv").Block("csharp")}}
                return table.Budget is null && table.BadCells.IsEmpty ? throw new InvalidOperationException(text) : table;
            }

            private static string Calendar(PublicHearing hearing, Instant now, WorkCalendar calendar)
            {
                {{Document.ReadmeOf("SelfGov.Calendars").Block("csharp")}}
                return file;
            }

            private static async Task Assemblies(IServiceCollection services)
            {
                {{Document.ReadmeOf("SelfGov.Assemblies").Block("csharp")}}
            }

            private static async Task Complaints(IServiceCollection services)
            {
                {{Document.ReadmeOf("SelfGov.Complaints").Block("csharp")}}
            }

            private static async Task Hearings(IServiceCollection services)
            {
                {{Document.ReadmeOf("SelfGov.Hearings").Block("csharp")}}
            }

            private static async Task Core<TCase>(IServiceCollection services, Procedure<TCase> procedure)
                where TCase : Case
            {
                {{Document.ReadmeOf("SelfGov.Core").Block("csharp")}}
            }

            private static async Task Http(WebApplicationBuilder builder)
            {
                {{Document.ReadmeOf("SelfGov.AspNetCore").Block("csharp")}}
            }

            private static void All(IServiceCollection services)
            {
                {{Document.ReadmeOf("SelfGov").Block("csharp")}}
            }

            private static void OpenApi(IServiceCollection services)
            {
                {{Document.ReadmeOf("SelfGov.AspNetCore.OpenApi").Block("csharp")}}
            }

            private static WorkCalendar Kazakhstan()
            {
                {{Document.ReadmeOf("SelfGov.Kazakhstan").Block("csharp")}}
                return calendar;
            }

            private static void Budgets(EditionId edition, BudgetFigures figures)
            {
                {{Document.ReadmeOf("SelfGov.Budgets").Block("csharp")}}
            }
        }
        """;

    private void Write(string file, string text) => File.WriteAllText(Path.Combine(folder, file), text);
}
