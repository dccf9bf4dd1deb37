using System.Diagnostics;
using SelfGov.Site;

const string Usage = "dotnet run --project docs/site [-- FOLDER]   FOLDER: where the site goes, artifacts/site if not said";

if (args.Length > 1 || args is ["-h" or "--help"])
{
    Console.Error.WriteLine(Usage);
    return 2;
}

var watch = Stopwatch.StartNew();
Repository repository = Repository.OfThisProgram();
string output = args is [var folder] ? folder : repository.Absolute("artifacts/site");
StaticSite site = StaticSite.Of(repository, StaticSite.Libraries(repository));
foreach (SiteFile file in site.Files)
{
    string path = Path.Combine(output, file.Path);
    Directory.CreateDirectory(Path.GetDirectoryName(path)!);
    File.WriteAllText(path, file.Text);
}

foreach (string copy in site.Copies)
{
    File.Copy(repository.Absolute(copy), Path.Combine(output, copy), overwrite: true);
}

// Diagrams are drawn in the reader's browser; without the package of the tests they stay text.
string mermaid = repository.Absolute("tests/oracles/node_modules/mermaid/dist/mermaid.min.js");
if (File.Exists(mermaid))
{
    Directory.CreateDirectory(Path.Combine(output, "assets"));
    File.Copy(mermaid, Path.Combine(output, Layout.MermaidPath), overwrite: true);
}

foreach (string problem in site.Problems)
{
    Console.Error.WriteLine($"site: {problem}");
}

Console.WriteLine($"{site.Files.Length} files in {output}, {site.Problems.Length} problems, {watch.Elapsed.TotalSeconds:0.0} s");
return site.Problems.IsEmpty ? 0 : 1;
