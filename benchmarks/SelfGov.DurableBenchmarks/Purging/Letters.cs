using System.Text.Json.Serialization;
using SelfGov.Cases;
using SelfGov.Contract;
using SelfGov.Journal.Json;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Definition;

namespace SelfGov.DurableBenchmarks.Purging;

internal enum LetterBookState
{
    Blank,
    Open,
}

/// <summary>A book of letters, each with the name and the text of its author: what may have to be destroyed.</summary>
internal sealed record LetterBook(CaseId Id, EditionId Edition) : Case<LetterBookState>(Id, Edition);

[JsonDerivedType(typeof(OpenBook), "open-book")]
[JsonDerivedType(typeof(EnterLetter), "enter-letter")]
internal abstract record LetterCommand : ICommand<LetterBook>;

internal sealed record OpenBook : LetterCommand, INamed
{
    static Words INamed.Text { get; } = Words.Same("open");
}

internal sealed record EnterLetter([property: PersonalData] string Author, [property: PersonalData] string Text) : LetterCommand, INamed
{
    static Words INamed.Text { get; } = Words.Same("enter");
}

[JsonDerivedType(typeof(BookOpened), "book-opened")]
[JsonDerivedType(typeof(LetterEntered), "letter-entered")]
internal abstract record LetterFact : Fact<LetterBook>;

internal sealed record BookOpened(string Unit) : LetterFact, INamed
{
    static Words INamed.Text { get; } = Words.Same("opened");
}

internal sealed record LetterEntered([property: PersonalData] string Author, [property: PersonalData] string Text) : LetterFact, INamed
{
    static Words INamed.Text { get; } = Words.Same("entered");
}

[JsonSerializable(typeof(LetterFact))]
[JsonSerializable(typeof(LetterCommand))]
internal sealed partial class LetterJson : JsonSerializerContext;

/// <summary>The procedure of books of letters.</summary>
internal static class Letters
{
    public static readonly EditionId Edition = new("D4");
    public static readonly Actor Clerk = new("clerk-17", new Role("clerk", Words.Same("clerk")));
    public static readonly Citation Basis = new Act("BENCHMARK", Words.Same("no act"), new Uri("https://example.org/")).At("1");

    public static Procedure<LetterBook> Procedure { get; } = new Procedure<LetterBook>(
        "letter-book", [Edition], (_, _) => Define(), LetterJson.Default.LetterFact, LetterJson.Default.LetterCommand,
        (opening, _) => opening is OpenBook ? Edition : null).ErasedBy(Clerk.Role);

    private static Lifecycle<LetterBook> Define()
    {
        var definition = new LifecycleDefinition<LetterBook, LetterBookState>(Procedure, Edition, id => new LetterBook(id, Edition));
        definition.Topology(LetterBookState.Blank, book =>
        {
            book.Configure(LetterBookState.Blank).Permit<BookOpened>(LetterBookState.Open);
            book.Configure(LetterBookState.Open).PermitReentry<LetterEntered>();
        });
        definition.Name(
            new(LetterBookState.Blank, Words.Same("blank"), Basis),
            new(LetterBookState.Open, Words.Same("open"), Basis, IsFinal: true));
        definition.On<OpenBook>(Basis).By(Clerk.Role).Decide(_ => new BookOpened("unit"));
        definition.On<EnterLetter>(Basis).By(Clerk.Role).Decide(m => new LetterEntered(m.Command.Author, m.Command.Text));
        return definition.Build();
    }
}
