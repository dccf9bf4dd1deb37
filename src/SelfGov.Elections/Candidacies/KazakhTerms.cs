using SelfGov.Law;

namespace SelfGov.Elections.Candidacies;

/// <summary>
/// What the Kazakh text of an edition's act calls the things that it names otherwise than the act before or after it, while the Russian
/// text calls them the same. The values are those of the newest act.
/// </summary>
internal sealed record KazakhTerms
{
    private static readonly KazakhTerms Newest = new();

    /// <summary>Repeat elections (art. 113-9).</summary>
    internal string RepeatElection { get; init; } = "қайта сайлау";

    /// <summary>The special check (art. 113-5(4)).</summary>
    internal string SpecialCheck { get; init; } = "арнайы тексеру";

    /// <summary>A conviction neither spent nor lifted (art. 4(4)1)).</summary>
    internal string Unspent { get; init; } = "жойылмаған немесе алынбаған";

    /// <summary>The raion akim's submission of candidates (art. 36-1(4)1) of the law on local government).</summary>
    internal string Submission { get; init; } = "аудан әкімінің ұсынуы";

    /// <summary>Taking that submission back (art. 36-1(3)).</summary>
    internal string Revocation { get; init; } = "ұсынуды кері қайтарып алу";

    /// <summary>A text of a fact or a command, which speaks as the newest act does, in the words of this one.</summary>
    internal Words Say(Words text) => new(
        text.Kazakh
            .Replace(Newest.RepeatElection, RepeatElection, StringComparison.Ordinal)
            .Replace(Newest.SpecialCheck, SpecialCheck, StringComparison.Ordinal)
            .Replace(Newest.Unspent, Unspent, StringComparison.Ordinal)
            .Replace(Newest.Submission, Submission, StringComparison.Ordinal)
            .Replace(Newest.Revocation, Revocation, StringComparison.Ordinal),
        text.Russian,
        text.English);
}
