using System.Collections.Immutable;

namespace SelfGov.Hearings.Record;

/// <summary>A record as a document in one language: what both writers render.</summary>
/// <param name="Title">The title.</param>
/// <param name="Sections">The sections, in order.</param>
internal sealed record RecordDocument(string Title, ImmutableArray<RecordSection> Sections);

/// <summary>A section of a document.</summary>
/// <param name="Heading">The heading.</param>
/// <param name="Lines">Labels with their texts, in order; the label is null for a line of a list.</param>
/// <param name="Table">A table under them; null where there is none.</param>
internal sealed record RecordSection(string Heading, ImmutableArray<(string? Label, string Text)> Lines, RecordTable? Table = null);

/// <summary>A table: the first row is the head.</summary>
/// <param name="Head">The heads of the columns.</param>
/// <param name="Rows">The rows, each as long as the head.</param>
internal sealed record RecordTable(ImmutableArray<string> Head, ImmutableArray<ImmutableArray<string>> Rows);
