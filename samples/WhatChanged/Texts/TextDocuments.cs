using System.Collections.Immutable;
using NodaTime;
using SelfGov.Law;

namespace WhatChanged.Texts;

/// <summary>The pages of all texts for a native reader, and the index of these pages.</summary>
internal static class TextDocuments
{
    public const string Folder = "texts";

    private static readonly (TextSort Sort, string Heading)[] Sections =
    [
        (TextSort.Rule, "Rules"),
        (TextSort.State, "States"),
        (TextSort.Fact, "Facts"),
        (TextSort.Command, "Commands"),
        (TextSort.Limit, "Limits"),
        (TextSort.Part, "Parts"),
        (TextSort.Role, "Roles"),
        (TextSort.Label, "Labels of fields and choices"),
        (TextSort.Parameter, "Parameters of editions"),
        (TextSort.Edition, "Editions"),
        (TextSort.Act, "Acts"),
        (TextSort.Citation, "Citations"),
        (TextSort.Other, "Everything else"),
    ];

    /// <summary>What native speakers have read, as the file of the clone says.</summary>
    public static ReadTexts Read { get; } = ReadTexts.Of(
        File.ReadLines(Path.Combine(Repository.Root, "docs", "law", ReadTexts.FileName)),
        ReadableText.All.ToDictionary(text => text.Id, text => text.Words.Kazakh),
        SystemClock.Instance.GetCurrentInstant().InUtc().Date.PlusDays(1));

    /// <summary>The numbers for the README.</summary>
    public static string Count { get; } = CountOf(ReadableText.All.Length, Read.Readers.Count);

    public static string CountOf(int texts, int read) => $"{texts - read} of {texts} texts not yet read by a native speaker";

    public static IEnumerable<GeneratedDocument> All()
    {
        ImmutableArray<(string Name, ImmutableArray<ReadableText> Texts)> pages =
        [
            .. ReadableText.All.SelectMany(text => text.Pages.Select(page => (Page: page, Text: text)))
                .GroupBy(pair => pair.Page, pair => pair.Text)
                .Select(page => (page.Key, page.ToImmutableArray()))
                .OrderBy(page => page.Key, StringComparer.Ordinal),
        ];
        yield return new("texts.md", Index(pages));
        foreach ((string name, ImmutableArray<ReadableText> texts) in pages)
        {
            yield return new($"{Folder}/{name}.md", Page(name, texts));
        }
    }

    private static string Index(ImmutableArray<(string Name, ImmutableArray<ReadableText> Texts)> pages) =>
        new DocumentBuilder("All texts, for a native reader")
            .Paragraph($"**{Count}.** Every text that the library can show, in Kazakh, Russian and English, with what it is and its place "
                + "in the law. `{0}` is a place that the library fills; a Kazakh place may name its case, as in `{0:дан}`. "
                + "A fact, and a label of a command's field, have the articles of their commands. "
                + "A text that nothing but a method holds is shown with the file that it is written in.")
            .Paragraph($"Some texts are put together from parts: citations, time limits, counted nouns, shares, bounds, terms of an "
                + $"edition. On the page [{ReadableText.Composed}]({Folder}/{ReadableText.Composed}.md) the first of each form stands "
                + "for those with other numbers; the parts are written in "
                + string.Join(", ", ComposedIn.Select(file => $"[{Path.GetFileNameWithoutExtension(file)}](../../src/{file})")) + ".")
            .Heading(2, "How to mark what you have read")
            .Paragraph("Read the three texts against the act's own text. What is wrong is mended in the file, or told in an issue. "
                + $"For a text that is right add a line to [read.tsv]({ReadTexts.FileName}), with tabs between: its id from the page, "
                + $"your name, the day, the Kazakh text. Then run `{GeneratedDocument.Command}`: the pages and the README show it. "
                + "A text that is changed later has another id and is unread again: a test names its line, and the line goes.")
            .Heading(2, "Pages")
            .Rows(
                ["Page", "Texts", "Not yet read"],
                pages.Select(page => new[]
                {
                    $"[{page.Name}]({Folder}/{page.Name}.md)",
                    $"{page.Texts.Length}",
                    $"{page.Texts.Count(text => !Read.Readers.ContainsKey(text.Id))}",
                }))
            .ToString();

    /// <summary>The files of <c>src</c> that put texts together from parts.</summary>
    public static ImmutableArray<string> ComposedIn { get; } =
    [
        "SelfGov.Core/Law/Citation.cs", "SelfGov.Core/Law/CountedNoun.cs", "SelfGov.Core/Law/Threshold.cs",
        "SelfGov.Core/Law/Texts/TimeLimitText.cs", "SelfGov.Core/Workflow/Definition/ExpectOf.cs",
        "SelfGov.Budgets/Cycle/BudgetCalendar.cs", "SelfGov.Budgets/Cycle/CodeTerms.cs",
        "SelfGov.Elections/Candidacies/KazakhTerms.cs", "SelfGov.Elections/Indirect/Editions/EditionA1.cs",
    ];

    private static string Page(string name, ImmutableArray<ReadableText> texts)
    {
        DocumentBuilder page = new DocumentBuilder($"Texts: {name}")
            .Paragraph("How to read and to mark them: [texts.md](../texts.md).");
        foreach ((TextSort sort, string heading) in Sections)
        {
            ReadableText[] own = [.. texts.Where(text => text.Sort == sort)];
            if (own.Length > 0)
            {
                page.Heading(2, heading).Rows(
                    ["Id", "Қазақша", "Русский", "English", "What", "Place in the law", "Read"], own.Select(text => Row(name, text)));
            }
        }

        foreach (Act act in texts.SelectMany(text => text.Places).Select(place => place.Act).Distinct()
            .OrderBy(act => act.Code, StringComparer.Ordinal))
        {
            page.Paragraph($"[{act.Code}]: {act.Address.AbsoluteUri.Replace("/rus/", "/kaz/", StringComparison.Ordinal)}");
        }

        return page.ToString();
    }

    private static string[] Row(string page, ReadableText text) =>
    [
        $"`{text.Id}`",
        DocumentBuilder.Plain(text.Words.Kazakh),
        DocumentBuilder.Plain(text.Words.Russian),
        DocumentBuilder.Plain(text.Words.English),
        text.Codes.Any()
            ? string.Join(", ", text.Codes.Select(code => $"`{code}`"))
            : string.Join(", ", text.Files.Where(file => ReadableText.PageOf(file) == page)
                .Select(file => $"[{Path.GetFileNameWithoutExtension(file)}](../../../src/{file})")),
        string.Join("; ", text.Places.GroupBy(place => place.Act).Select(
            act => $"[{act.Key.Code}][] {string.Join(", ", act.Select(place => place.Place))}")),
        Read.Readers.GetValueOrDefault(text.Id, "—"),
    ];
}
