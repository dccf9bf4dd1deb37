using System.Text.RegularExpressions;
using SelfGov.Law;
using WhatChanged.Texts;
using Xunit;

namespace WhatChanged;

/// <summary>The pages of all texts for a native reader, and the list of what native readers have read.</summary>
public sealed partial class TextDocumentTests
{
    private static readonly NodaTime.LocalDate Today = new(2026, 12, 2);

    private static readonly Dictionary<string, string> Known = new() { ["0a0a0a0a"] = "бір", ["0b0b0b0b"] = "екі" };

    [Fact]
    public void Every_text_of_the_library_stands_on_a_page_in_three_languages()
    {
        HashSet<Words> shown = [.. ReadableText.All.Select(text => text.Words)];
        Assert.DoesNotContain(SpokenTexts.Found, text => text.Use is null && !text.IsTheSameEverywhere && !shown.Contains(text.Words));
        Assert.True(shown.Count > 3_500, "The library has more than 3500 texts.");
        Assert.DoesNotContain(ReadableText.All, text => !text.Pages.Any() || !text.Pages.All(
            page => Page(page).Contains(
                $"| `{text.Id}` | {DocumentBuilder.Plain(text.Words.Kazakh)} | {DocumentBuilder.Plain(text.Words.Russian)} "
                + $"| {DocumentBuilder.Plain(text.Words.English)} |",
                StringComparison.Ordinal)));
    }

    [Fact]
    public void A_text_has_one_row_on_a_page_and_an_id_of_its_own()
    {
        Assert.Equal(ReadableText.All.Length, ReadableText.All.Select(text => text.Id).Distinct().Count());
        Assert.All(ReadableText.All.SelectMany(text => text.Pages).Distinct(), page =>
        {
            string[] ids = [.. Id().Matches(Page(page)).Select(id => id.Value)];
            Assert.Equal(ids.Distinct().Order(StringComparer.Ordinal), ids.Order(StringComparer.Ordinal));
        });
    }

    [Fact]
    public void Every_rule_state_fact_command_role_and_limit_stands_with_its_code_and_article()
    {
        var missing = new List<string>();
        foreach ((Words text, string code, Citation? place) in LegalProcedure.All.SelectMany(procedure => procedure.Editions)
            .SelectMany(map => map.States.Select(state => (state.Text, state.Name, (Citation?)state.Basis))
                .Concat(map.Parts.SelectMany(part => part.States).Select(state => (state.Text, state.Name, (Citation?)state.Basis)))
                .Concat(map.Transitions.Select(step => (step.Text, step.Trigger, (Citation?)null)))
                .Concat(map.Commands.Select(command => (command.Text, command.Name, (Citation?)command.Basis)))
                .Concat(map.Commands.SelectMany(command => command.Roles).Select(role => (role.Name, role.Code, (Citation?)null)))
                .Concat(map.Commands.SelectMany(command => command.Limits)
                    .Select(limit => (limit.Text, limit.Code, (Citation?)limit.Basis)))
                .Concat(map.Commands.SelectMany(command => command.Rules).Select(rule => (rule.Text, rule.Code, (Citation?)rule.Basis))))
            .Distinct())
        {
            if (!ReadableText.All.Any(known => known.Words == text && known.Codes.Contains(code)
                && (place is null || known.Places.Contains(place))))
            {
                missing.Add($"{code}, {place}: {text}");
            }
        }

        Assert.Empty(missing);
    }

    [Fact]
    public void A_rule_on_a_page_reads_in_three_languages_with_its_code_and_the_act()
    {
        string page = Page("elections-noconfidence");
        Assert.Matches(
            @"\n\| `[0-9a-f]{8}` \| [^|]+ \| [^|]+ \| at least one fifth of all deputies must sign \| `signatures.enough` \| "
            + @"\[Z010000148_\]\[\] 24\(1\) \| — \|\n",
            page);
        Assert.Contains("\n[Z010000148_]: https://adilet.zan.kz/kaz/docs/Z010000148_\n", page, StringComparison.Ordinal);
    }

    /// <summary>
    /// A text of which a page shows nothing; letters and words that the library reads or bends are none, and parts are not
    /// shown alone.
    /// </summary>
    [Fact]
    public void Nothing_in_Cyrillic_is_written_in_the_sources_that_no_page_shows()
    {
        string sources = Path.Combine(Repository.Root, "src");
        string[] read =
        [
            "SelfGov.Budgets/Decisions/Reading/", "SelfGov.Budgets.Csv/Windows1251.cs", "SelfGov.Core/Law/Texts/KazakhSuffix.cs",
            "SelfGov.Elections/Direct/Ballots/ElectionBallots.cs", .. TextDocuments.ComposedIn,
        ];
        string[] left =
        [
            .. from file in Directory.EnumerateFiles(sources, "*.cs", SearchOption.AllDirectories)
                   .Select(file => Path.GetRelativePath(sources, file).Replace(Path.DirectorySeparatorChar, '/'))
               where !file.Contains("/obj/", StringComparison.Ordinal)
                   && !read.Any(each => file.StartsWith(each, StringComparison.Ordinal))
               from literal in Literal().Matches(SourceTexts.WithoutTexts(File.ReadAllText(Path.Combine(sources, file))))
               from part in Place().Split(literal.Groups[1].Value)
               where part.Any(SourceTexts.IsCyrillic) && !IsShown(part)
               select $"{file}: {literal.Value}",
        ];
        Assert.Empty(left);
    }

    [Fact]
    public void The_files_that_put_texts_together_are_there() => Assert.All(
        TextDocuments.ComposedIn, file => Assert.True(File.Exists(Path.Combine(Repository.Root, "src", file)), file));

    [Fact]
    public void What_the_list_of_the_clone_says_is_so() => Assert.Empty(TextDocuments.Read.Errors);

    [Fact]
    public void The_README_says_how_many_texts_are_not_yet_read() => Assert.True(
        LanguageNote.IsUpToDate, $"README.md has to say \"{TextDocuments.Count}\". To renew it: {GeneratedDocument.Command}");

    [Fact]
    public void The_numbers_of_the_README_are_renewed_where_they_stand()
    {
        Assert.Equal("a [2 of 3 texts not yet read by a native speaker](b) c", LanguageNote.Renewed(
            "a [3 of 3 texts not yet read by a native speaker](b) c", TextDocuments.CountOf(texts: 3, read: 1)));
        Assert.Contains("1 of 2", Assert.Throws<InvalidOperationException>(
            () => LanguageNote.Renewed("nothing", TextDocuments.CountOf(texts: 2, read: 1))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_that_is_read_is_known_with_its_reader_and_day()
    {
        ReadTexts read = ReadTexts.Of([ReadTexts.Head, "0b0b0b0b\tA. Reader\t2026-12-01\tекі"], Known, Today);
        Assert.Empty(read.Errors);
        Assert.Equal("A. Reader, 2026-12-01", Assert.Single(read.Readers, reader => reader.Key == "0b0b0b0b").Value);
    }

    [Theory]
    [InlineData("0a0a0a0a\tA. Reader\t2026-12-01\tбірі", "does not stand as A. Reader read it on 2026-12-01, \"бірі\" (0a0a0a0a)")]
    [InlineData("0c0c0c0c\tA. Reader\t2026-12-01\tбір", "does not stand as A. Reader read it on 2026-12-01, \"бір\" (0c0c0c0c)")]
    [InlineData("0a0a0a0a\t\t2026-12-01\tбір", "0a0a0a0a has no reader")]
    [InlineData("0a0a0a0a\t \t2026-12-01\tбір", "0a0a0a0a has no reader")]
    [InlineData("0a0a0a0a\tA. Reader\t\tбір", "0a0a0a0a has no day")]
    [InlineData("0a0a0a0a\tA. Reader\t01.12.2026\tбір", "0a0a0a0a has no day")]
    [InlineData("0a0a0a0a\tA. Reader\t2026-02-30\tбір", "0a0a0a0a has no day")]
    [InlineData("0a0a0a0a\tA. Reader\t2026-12-03\tбір", "0a0a0a0a has no day from 2026-11-29 to 2026-12-02")]
    [InlineData("0a0a0a0a\tA. Reader\t0001-01-01\tбір", "0a0a0a0a has no day from 2026-11-29")]
    [InlineData("0a0a0a0a\t-\t2026-12-01\tбір", "0a0a0a0a has no reader")]
    [InlineData("0b0b0b0b\tB. Reader\t2026-12-02\tекі", "0b0b0b0b is read twice")]
    [InlineData("0a0a0a0a\tA. Reader\t2026-12-01", "has 3 cells, not 4")]
    [InlineData("0a0a0a0a A. Reader 2026-12-01 бір", "has 1 cells, not 4")]
    [InlineData("", "has 1 cells, not 4")]
    public void A_wrong_line_is_named_and_reads_nothing(string line, string error)
    {
        ReadTexts read = ReadTexts.Of([ReadTexts.Head, "0b0b0b0b\tA. Reader\t2026-12-01\tекі", line], Known, Today);
        Assert.Contains(error, Assert.Single(read.Errors), StringComparison.Ordinal);
        Assert.StartsWith("texts/read.tsv, line 3: ", read.Errors[0], StringComparison.Ordinal);
        Assert.Equal(["0b0b0b0b"], read.Readers.Keys);
    }

    [Fact]
    public void A_list_without_its_head_is_told()
    {
        Assert.Single(ReadTexts.Of([], Known, Today).Errors);
        Assert.Single(ReadTexts.Of(["0b0b0b0b\tA. Reader\t2026-12-01\tекі"], Known, Today).Errors);
        Assert.Empty(ReadTexts.Of([ReadTexts.Head], Known, Today).Errors);
    }

    [Fact]
    public void A_text_that_changes_in_any_language_has_another_id()
    {
        string[] ids =
        [
            .. new[] { new Words("а", "б", "c"), new Words("ә", "б", "c"), new Words("а", "в", "c"), new Words("а", "б", "d") }
                .Select(words => new ReadableText(words, [], []).Id),
        ];
        Assert.Equal(4, ids.Distinct().Count());
        Assert.All(ids, id => Assert.Matches("^[0-9a-f]{8}$", id));
        Assert.Equal(ids[0], new ReadableText(new Words("а", "б", "c"), ["SelfGov/X.cs"], []).Id);
    }

    [Theory]
    [InlineData("SelfGov.Elections/Direct/Steps/FeeSteps.cs", "elections-direct")]
    [InlineData("SelfGov.Hearings/HearingCommands.cs", "hearings")]
    [InlineData("SelfGov.Budgets.Csv/TableReader.cs", "budgets-csv")]
    [InlineData("SelfGov/DependencyInjection/X.cs", "selfgov-dependencyinjection")]
    public void A_room_of_the_sources_is_a_page(string file, string page) => Assert.Equal(page, ReadableText.PageOf(file));

    private static bool IsShown(string part) => SpokenTexts.Found.Any(text => text.Kazakh.Contains(part, StringComparison.Ordinal)
        || text.Russian.Contains(part, StringComparison.Ordinal));

    private static string Page(string name) =>
        GeneratedDocument.All.Single(document => document.FileName == $"{TextDocuments.Folder}/{name}.md").Text;

    [GeneratedRegex(@"(?<=\n\| `)[0-9a-f]{8}(?=` \|)")]
    private static partial Regex Id();

    [GeneratedRegex("\"((?:[^\"\\\\\n]|\\\\.)*)\"")]
    private static partial Regex Literal();

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Place();
}
