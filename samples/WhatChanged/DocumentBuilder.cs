using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using SelfGov.Law;
using SelfGov.Law.Changes;

namespace WhatChanged;

/// <summary>Writes one generated document.</summary>
internal sealed partial class DocumentBuilder
{
    private readonly StringBuilder text = new();

    public DocumentBuilder(string title)
    {
        text.Append("<!-- Generated from the code. Do not edit; renew it with: ").Append(GeneratedDocument.Command).Append(" -->\n\n");
        text.Append("# ").Append(title).Append("\n\n");
    }

    /// <summary>A text that is no markup.</summary>
    public static string Plain(string text) => Markup().Replace(text, @"\$0");

    public DocumentBuilder Heading(int level, string heading)
    {
        text.Append('#', level).Append(' ').Append(heading).Append("\n\n");
        return this;
    }

    public DocumentBuilder Paragraph(string paragraph)
    {
        text.Append(paragraph.TrimEnd()).Append("\n\n");
        return this;
    }

    /// <summary>The editions with their days, and how sure the first day is.</summary>
    public DocumentBuilder Periods<TLaw>(Editions<TLaw> editions)
    {
        text.Append("| Edition | First day | Last day | How sure | Basis | Title |\n| --- | --- | --- | --- | --- | --- |\n");
        foreach (Edition<TLaw> edition in editions.All)
        {
            string last = edition.Last is { } day ? Words.Of(day).English : "—";
            text.Append($"| {edition.Id} | {Words.Of(edition.First)} | {last} | {Of(edition.Certainty)} | ");
            text.Append($"{edition.Basis.Text.English} | {edition.Title.English} |\n");
        }

        text.Append('\n');
        return this;
    }

    public DocumentBuilder Table(IEnumerable<LawParameters> editions) => Paragraph(EditionTable.Of(editions).ToMarkdown(Language.English));

    /// <summary>A table whose cells are Markdown already.</summary>
    public DocumentBuilder Rows(string[] head, IEnumerable<string[]> rows)
    {
        text.Append("| ").AppendJoin(" | ", head).Append(" |\n|").Insert(text.Length, " --- |", head.Length).Append('\n');
        foreach (string[] row in rows)
        {
            text.Append("| ").AppendJoin(" | ", row).Append(" |\n");
        }

        text.Append('\n');
        return this;
    }

    /// <summary>What changed from each edition to the next.</summary>
    public DocumentBuilder Changes(int level, ImmutableArray<LawParameters> editions)
    {
        foreach ((LawParameters before, LawParameters after) in editions.Zip(editions.Skip(1)))
        {
            Heading(level, $"{before.Edition} to {after.Edition}");
            Paragraph(EditionComparison.Of(before, after).ToMarkdown(Language.English));
        }

        return this;
    }

    /// <summary>An example calendar under each edition and the next.</summary>
    public DocumentBuilder Effects<TLaw>(int level, IEnumerable<TLaw> laws, Func<TLaw, TLaw, ExampleCalendar> compare)
    {
        ImmutableArray<TLaw> all = [.. laws];
        for (int i = 1; i < all.Length; i++)
        {
            ExampleCalendar example = compare(all[i - 1], all[i]);
            Heading(level, $"{example.Steps.First} and {example.Steps.Second}");
            Paragraph(example.Story.English);
            if (example.Steps.Steps.Any(step => step.IsChanged))
            {
                Paragraph(example.Steps.ToMarkdown(Language.English));
            }
            else
            {
                Paragraph($"No step of {example.Steps.Steps.Length} differs.");
            }
        }

        return this;
    }

    public override string ToString() => text.ToString().TrimEnd() + "\n";

    private static string Of(Certainty certainty) => certainty switch
    {
        Certainty.Verified => "read in the act",
        Certainty.Reported => "reported",
        _ => "our reading",
    };

    [GeneratedRegex(@"[\\`*_\[\]<>|]")]
    private static partial Regex Markup();
}
