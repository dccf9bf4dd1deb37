using System.Buffers.Binary;

namespace SelfGov.Packages;

/// <summary>What the packages hold and depend on.</summary>
public sealed class PackageContentTests(PackedPackages packages)
{
    public static TheoryData<string> Projects => [.. Repository.Projects];

    [Fact]
    public void Every_library_is_packed() =>
        Assert.Equal(
            Repository.Projects.Select(project => $"{project}.{packages.Version}.nupkg"),
            Directory.EnumerateFiles(packages.Folder, "*.nupkg").Select(Path.GetFileName).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_package_holds_its_library_its_documentation_its_readme_and_its_icon(string project)
    {
        using PackedPackage package = packages.Open(project);
        Assert.Equal(
            ["README.md", $"{project}.nuspec", "icon.png", $"lib/net10.0/{project}.dll", $"lib/net10.0/{project}.xml"], package.Entries);
        Assert.Contains("<summary>", package.Text($"lib/net10.0/{project}.xml"), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void The_manifest_says_what_the_package_is(string project)
    {
        using PackedPackage package = packages.Open(project);
        Assert.Equal(project, package["id"]);
        Assert.Equal(packages.Version, package["version"]);
        Assert.Equal("MIT", package["license"]);
        Assert.Equal("README.md", package["readme"]);
        Assert.Equal("icon.png", package["icon"]);
        Assert.NotEqual("Package Description", package["description"]);
        Assert.Contains("CHANGELOG.md", package["releaseNotes"], StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void The_readme_is_headed_by_the_package_and_leads_to_no_file_of_the_repository(string project)
    {
        using PackedPackage package = packages.Open(project);
        string readme = package.Text("README.md");
        Assert.StartsWith($"# {project}\n", readme, StringComparison.Ordinal);
        Assert.DoesNotContain("](", readme.Replace("](https://", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void The_icon_is_a_picture_of_128_by_128()
    {
        using PackedPackage package = packages.Open("SelfGov.Core");
        byte[] icon = package.Bytes("icon.png");
        Assert.Equal("PNG"u8, icon.AsSpan(1, 3));
        Assert.Equal(
            (128, 128), (BinaryPrimitives.ReadInt32BigEndian(icon.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(icon.AsSpan(20))));
    }

    [Theory]
    [InlineData("SelfGov.Core", "Microsoft.Extensions.DependencyInjection.Abstractions", "NodaTime", "Stateless")]
    [InlineData("SelfGov.Kazakhstan", "SelfGov.Core")]
    [InlineData("SelfGov.Elections", "SelfGov.Core", "SelfGov.Kazakhstan")]
    [InlineData("SelfGov.Assemblies", "SelfGov.Core", "SelfGov.Kazakhstan")]
    [InlineData("SelfGov.Budgets", "SelfGov.Assemblies", "SelfGov.Core", "SelfGov.Kazakhstan")]
    [InlineData("SelfGov.Hearings", "SelfGov.Core", "SelfGov.Kazakhstan")]
    [InlineData("SelfGov.Complaints", "SelfGov.Core", "SelfGov.Kazakhstan")]
    [InlineData(
        "SelfGov", "SelfGov.Assemblies", "SelfGov.Budgets", "SelfGov.Complaints", "SelfGov.Core", "SelfGov.Elections", "SelfGov.Hearings")]
    [InlineData("SelfGov.Budgets.Csv", "CsvHelper", "SelfGov.Budgets")]
    [InlineData("SelfGov.Calendars", "Ical.Net", "SelfGov.Hearings")]
    [InlineData("SelfGov.AspNetCore.OpenApi", "Microsoft.AspNetCore.OpenApi", "SelfGov.AspNetCore")]
    [InlineData("SelfGov.AspNetCore", "SelfGov.Core")]
    [InlineData("SelfGov.EntityFrameworkCore", "Microsoft.EntityFrameworkCore.Relational",
        "Microsoft.Extensions.Diagnostics.HealthChecks", "Microsoft.Extensions.Hosting.Abstractions",
        "SelfGov.Core")]
    [InlineData("SelfGov.EntityFrameworkCore.PostgreSQL", "Npgsql.EntityFrameworkCore.PostgreSQL", "SelfGov.EntityFrameworkCore")]
    [InlineData("SelfGov.EntityFrameworkCore.Sqlite", "Microsoft.EntityFrameworkCore.Sqlite", "SelfGov.EntityFrameworkCore")]
    public void A_package_depends_on_these_and_nothing_else(string project, params string[] dependencies)
    {
        using PackedPackage package = packages.Open(project);
        Assert.Equal(dependencies, package.Dependencies);
    }
}
