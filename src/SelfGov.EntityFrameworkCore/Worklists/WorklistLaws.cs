using System.Buffers.Binary;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using SelfGov.Cases;
using SelfGov.Cases.Worklists;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Definition;

namespace SelfGov.EntityFrameworkCore.Worklists;

/// <summary>The law of every procedure that this process serves: under what it computes, and in what words it lists.</summary>
internal sealed class WorklistLaws(IEnumerable<ICases> cases)
{
    /// <summary>What stands in a row that nobody has computed yet.</summary>
    internal const long NotComputed = 0;

    private readonly Lazy<FrozenDictionary<string, OfKind>> kinds =
        new(() => cases.ToFrozenDictionary(each => each.Kind, each => new OfKind(each), StringComparer.Ordinal));

    internal ImmutableArray<string> Kinds => [.. kinds.Value.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The cases of a kind; null where this process does not serve it.</summary>
    internal ICases? CasesOf(string kind) => kinds.Value.GetValueOrDefault(kind)?.Cases;

    /// <summary>All editions of a kind, in eight bytes; null where this process does not serve it.</summary>
    internal long? Of(string kind) => kinds.Value.GetValueOrDefault(kind)?.All;

    /// <summary>
    /// What stands in the row of a case that could not be computed: another process, which has another law, tries again at once.
    /// </summary>
    internal long OfFailure(string kind) => kinds.Value.GetValueOrDefault(kind)?.Failure ?? NotComputed;

    /// <summary>Whether a row was computed under the law that this process has, or tried in vain.</summary>
    internal bool IsOwn(string kind, long law) =>
        kinds.Value.GetValueOrDefault(kind) is { } own && (own.Editions.ContainsValue(law) || own.Failure == law);

    /// <summary>Whether a row was computed under exactly this edition as this process has it.</summary>
    internal bool IsCurrent(string kind, EditionId edition, long law) =>
        kinds.Value.GetValueOrDefault(kind) is { } own && own.Editions.TryGetValue(edition, out long known) && known == law;

    /// <summary>A limit in the words of this process; nulls where it does not know it.</summary>
    /// <param name="kind">The kind of procedure.</param>
    /// <param name="edition">The edition.</param>
    /// <param name="limit">
    /// The code of the limit, and the place in the law by which it bound the case: one moment may close one thing by one paragraph and
    /// another by the next. Where this process knows no such place, the first that has the code says it.
    /// </param>
    /// <param name="command">
    /// The first command that it concerns, which says it; null where it causes something, which says it first.
    /// </param>
    internal (Words? Text, Citation? Basis) Limit(
        string kind, EditionId edition, (string Code, string? Article) limit, string? command)
    {
        (Words Text, Citation Basis)[] known =
            [.. kinds.Value.GetValueOrDefault(kind)?.Limits(edition)?[(limit.Code, command ?? string.Empty)] ?? []];
        return known.FirstOrDefault(each => each.Basis.Place == limit.Article, known.FirstOrDefault());
    }

    private static long DigestOf(string text) => BinaryPrimitives.ReadInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private sealed class OfKind
    {
        private readonly FrozenDictionary<EditionId, Lazy<ILookup<(string, string), (Words Text, Citation Basis)>>> limits;

        internal OfKind(ICases cases)
        {
            Cases = cases;
            (EditionId Edition, CaseLaw Law)[] laws =
            [
                .. from edition in cases.Editions
                   let law = cases.LawUnder(edition)
                   where law is not null
                   select (edition, law),
            ];
            Editions = laws.ToDictionary(each => each.Edition, each => each.Law.Fingerprint.ToInt64());
            string all = string.Join(',', Editions
                .Select(each => string.Create(CultureInfo.InvariantCulture, $"{each.Key} {each.Value}")).Order(StringComparer.Ordinal));
            (All, Failure) = (DigestOf(all), DigestOf($"failed {all}"));
            limits = laws.ToFrozenDictionary(
                each => each.Edition,
                each => new Lazy<ILookup<(string, string), (Words Text, Citation Basis)>>(() => LimitsOf(each.Law)));
        }

        internal ICases Cases { get; }

        internal Dictionary<EditionId, long> Editions { get; }

        internal long All { get; }

        internal long Failure { get; }

        internal ILookup<(string, string), (Words Text, Citation Basis)>? Limits(EditionId edition) =>
            limits.GetValueOrDefault(edition)?.Value;

        private static ILookup<(string Code, string Command), (Words Text, Citation Basis)> LimitsOf(CaseLaw law) => law.Map.Causes
            .Select(cause => (Key: (cause.Code, string.Empty), Said: (cause.Text, cause.Basis)))
            .Concat(law.Map.Commands.Zip(law.Commands).SelectMany(
                command => command.First.Limits.Where(limit => limit.Side != LimitSide.From),
                (command, limit) => (Key: (limit.Code, command.Second), Said: (limit.Text, limit.Basis))))
            .ToLookup(limit => limit.Key, limit => limit.Said);
    }
}
