using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace SelfGov.Packages;

/// <summary>The libraries in the packages and their symbols.</summary>
public sealed class PackageSymbolTests(PackedPackages packages)
{
    public static TheoryData<string> Projects => [.. Repository.Projects];

    [Theory]
    [MemberData(nameof(Projects))]
    public void The_symbols_are_portable_and_belong_to_the_library(string project)
    {
        using PackedPackage symbols = packages.OpenSymbols(project);
        using MetadataReaderProvider provider = Symbols(symbols, project);
        using PEReader library = Library(project);
        DebugDirectoryEntry entry = library.ReadDebugDirectory().Single(found => found.Type == DebugDirectoryEntryType.CodeView);
        Assert.Equal(library.ReadCodeViewDebugDirectoryData(entry).Guid,
            new BlobContentId(provider.GetMetadataReader().DebugMetadataHeader!.Id).Guid);
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void The_symbols_name_no_folder_of_the_machine_that_built_them(string project)
    {
        using PackedPackage symbols = packages.OpenSymbols(project);
        using MetadataReaderProvider provider = Symbols(symbols, project);
        MetadataReader reader = provider.GetMetadataReader();
        string[] documents = [.. reader.Documents.Select(document => reader.GetString(reader.GetDocument(document).Name))];
        Assert.Contains(documents, document => document.StartsWith($"/_/src/{project}/", StringComparison.Ordinal));
        Assert.DoesNotContain(documents, document => document.StartsWith(Repository.Folder, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void The_library_is_compiled_reproducibly(string project)
    {
        using PEReader library = Library(project);
        Assert.Contains(library.ReadDebugDirectory(), entry => entry.Type == DebugDirectoryEntryType.Reproducible);
    }

    [Fact]
    public async Task Packing_twice_gives_the_same_library()
    {
        Assert.SkipUnless(TestSize.IsFull, "Packing twice takes SELFGOV_FULL=1.");
        const string Project = "SelfGov.Calendars";
        using PackedPackage again = await packages.PackAgainAsync(Project);
        Assert.Equal(Dll(Project), again.Bytes($"lib/net10.0/{Project}.dll"));
    }

    [Theory]
    [InlineData("SelfGov", true)]
    [InlineData("SelfGov.Core", true)]
    [InlineData("SelfGov.Kazakhstan", true)]
    [InlineData("SelfGov.Elections", true)]
    [InlineData("SelfGov.Assemblies", true)]
    [InlineData("SelfGov.Budgets", true)]
    [InlineData("SelfGov.Hearings", true)]
    [InlineData("SelfGov.Complaints", true)]
    [InlineData("SelfGov.AspNetCore", true)]
    [InlineData("SelfGov.Budgets.Csv", true)]
    [InlineData("SelfGov.Calendars", false)]
    [InlineData("SelfGov.AspNetCore.OpenApi", true)]
    [InlineData("SelfGov.EntityFrameworkCore", false)]
    [InlineData("SelfGov.EntityFrameworkCore.PostgreSQL", false)]
    [InlineData("SelfGov.EntityFrameworkCore.Sqlite", false)]
    public void The_library_says_whether_it_can_be_trimmed(string project, bool isTrimmable) =>
        Assert.Equal(isTrimmable, Dll(project).AsSpan().IndexOf("IsTrimmable\u0004True"u8) >= 0);

    private static MetadataReaderProvider Symbols(PackedPackage symbols, string project) =>
        MetadataReaderProvider.FromPortablePdbStream(new MemoryStream(symbols.Bytes($"lib/net10.0/{project}.pdb")));

    private PEReader Library(string project) => new(new MemoryStream(Dll(project)));

    private byte[] Dll(string project)
    {
        using PackedPackage package = packages.Open(project);
        return package.Bytes($"lib/net10.0/{project}.dll");
    }
}
