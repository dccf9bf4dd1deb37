using System.Collections.Immutable;
using System.Text.Json.Serialization;
using SelfGov.Contract.Answers;
using SelfGov.Workflow.Explanation;

namespace SelfGov.Workflow;

/// <summary>The answer to a command: <see cref="Accepted"/> or <see cref="Refused"/>, and nothing else.</summary>
/// <typeparam name="TCase">The kind of case.</typeparam>
[JsonConverter(typeof(ContractOnlyConverter))]
public abstract record Decision<TCase>
    where TCase : Case
{
    private Decision()
    {
    }

    /// <summary>Whether the command was accepted.</summary>
    public bool IsAccepted => this is Accepted;

    /// <summary>The command was accepted.</summary>
    /// <param name="Facts">The facts that follow, in order; at least one.</param>
    /// <param name="Next">The case with these facts folded in.</param>
    [JsonConverter(typeof(ContractOnlyConverter))]
    public sealed record Accepted(ImmutableArray<Fact<TCase>> Facts, TCase Next) : Decision<TCase>
    {
        /// <summary>
        /// Every rule and time limit that was met, with what was found and the article, where <see cref="Context.Explain"/> asked for them;
        /// empty otherwise.
        /// </summary>
        public ImmutableArray<MetRule> Met { get => field.IsDefault ? [] : field; init; }
    }

    /// <summary>The command was refused; the case is as it was.</summary>
    /// <param name="Refusals">Every unmet condition, not only the first; at least one.</param>
    [JsonConverter(typeof(ContractOnlyConverter))]
    public sealed record Refused(ImmutableArray<Refusal> Refusals) : Decision<TCase>;
}
