using System.Collections.Immutable;
using SelfGov.Law;
using SelfGov.Law.Changes;
using WhatChanged.Texts;

namespace WhatChanged;

/// <summary>Compares two editions of a law, writes the documents that show all of them, or checks that these are up to date.</summary>
internal static class Application
{
    private const int Ok = 0;
    private const int Stale = 1;
    private const int WrongUse = 2;

    private const string Usage = """
        Shows what changed between two editions of a law, parameter by parameter, with the articles, and what it means for a calendar.

          dotnet run --project samples/WhatChanged -- D3 D4 [--lang kk|ru|en]
          dotnet run --project samples/WhatChanged -- docs DIRECTORY    write the documents on all editions
          dotnet run --project samples/WhatChanged -- check DIRECTORY   name the documents there that are not up to date

        """;

    public static int Run(IReadOnlyList<string> arguments, TextWriter output, TextWriter error) => arguments switch
    {
        ["docs", var directory] => Write(directory, output),
        ["check", var directory] => Check(directory, error),
        [var first, var second] => Compare(first, second, "en", output, error),
        [var first, var second, "--lang", var language] => Compare(first, second, language, output, error),
        ["--lang", var language, var first, var second] => Compare(first, second, language, output, error),
        ["--help"] => Help(output, Ok),
        _ => Help(error, WrongUse),
    };

    private static int Help(TextWriter writer, int code)
    {
        writer.Write(Usage);
        writer.WriteLine("Editions: " + string.Join(", ", LawCatalogue.All.Select(entry => entry.Edition)));
        return code;
    }

    private static int Write(string directory, TextWriter output)
    {
        foreach (GeneratedDocument document in GeneratedDocument.All)
        {
            string path = Path.Combine(directory, document.FileName);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, document.Text);
            output.WriteLine(document.FileName);
        }

        foreach (string left in GeneratedDocument.LeftIn(directory))
        {
            File.Delete(Path.Combine(directory, left));
        }

        if (Repository.IsLawFolder(directory))
        {
            LanguageNote.Renew();
        }

        return Ok;
    }

    private static int Check(string directory, TextWriter error)
    {
        ImmutableArray<string> stale =
        [
            .. GeneratedDocument.All.Where(document => !document.IsUpToDateIn(directory)).Select(document => document.FileName),
            .. GeneratedDocument.LeftIn(directory),
        ];
        foreach (string fileName in stale)
        {
            error.WriteLine($"{fileName} is not up to date. To renew it: {GeneratedDocument.Command}");
        }

        bool isNoteStale = Repository.IsLawFolder(directory) && !LanguageNote.IsUpToDate;
        if (isNoteStale)
        {
            error.WriteLine($"README.md has to say \"{TextDocuments.Count}\". To renew it: {GeneratedDocument.Command}");
        }

        return stale.IsEmpty && !isNoteStale ? Ok : Stale;
    }

    private static int Compare(string first, string second, string languageCode, TextWriter output, TextWriter error)
    {
        Language? language = languageCode switch { "kk" => Language.Kazakh, "ru" => Language.Russian, "en" => Language.English, _ => null };
        if (language is not { } known)
        {
            error.WriteLine($"Unknown language: {languageCode}. Languages: kk, ru, en.");
            return WrongUse;
        }

        LawParameters? before = LawCatalogue.Find(first);
        LawParameters? after = LawCatalogue.Find(second);
        if (before is null || after is null)
        {
            error.WriteLine($"Unknown edition: {(before is null ? first : second)}.");
            return Help(error, WrongUse);
        }

        output.Write(EditionComparison.Of(before, after).ToMarkdown(known));
        if (Examples.Compare(before.Edition, after.Edition) is { } calendar)
        {
            output.Write($"\n{calendar.Story.In(known)}\n\n{calendar.Steps.ToMarkdown(known)}");
        }

        return Ok;
    }
}
