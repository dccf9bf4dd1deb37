using System.Collections.Immutable;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Definition;

namespace WhatChanged;

/// <summary>Something that a procedure takes from a place in the law.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Place">The place in the law.</param>
/// <param name="Code">The stable code, or the name in the code.</param>
/// <param name="Text">It in words.</param>
/// <param name="About">What it is about: the commands that a rule is on, who may give a command and what comes of it.</param>
/// <param name="Procedure">The procedure.</param>
/// <param name="Editions">The editions in which this is so.</param>
internal sealed record ArticleMention(
    MentionKind Kind, Citation Place, string Code, string Text, string About, LegalProcedure Procedure, ImmutableArray<EditionId> Editions)
{
    public static ImmutableArray<ArticleMention> All { get; } = [.. LegalProcedure.All.SelectMany(Of)];

    public bool IsInEveryEdition => Editions.Length == Procedure.Editions.Length;

    /// <summary>What is the same in several editions, or in several commands, is one mention.</summary>
    private static IEnumerable<ArticleMention> Of(LegalProcedure procedure) => procedure.Editions
        .SelectMany(map => In(map).Distinct().Select(mention => (Mention: mention, map.Edition)))
        .GroupBy(pair => pair.Mention, pair => pair.Edition)
        .GroupBy(
            same => (same.Key.Kind, same.Key.Place, same.Key.Code, same.Key.Text, Editions: string.Join(", ", same)),
            same => (same.Key.Verb, same.Key.About, Editions: same.ToImmutableArray()))
        .Select(same => new ArticleMention(
            same.Key.Kind, same.Key.Place, same.Key.Code, same.Key.Text,
            string.Join("; ", same.GroupBy(one => one.Verb, one => one.About).Select(verb => verb.Key + string.Join(", ", verb))),
            procedure, same.First().Editions));

    private static IEnumerable<Found> In(LifecycleMap map) =>
    [
        .. map.States.Select(state => Of(state, "the case")),
        .. map.Parts.SelectMany(part => part.States.Select(state => Of(state, part.Text.English))),
        .. map.Commands.Select(
            command => new Found(MentionKind.Command, command.Basis, command.Name, command.Text.English, UseOf(command, map))),
        .. map.Commands.SelectMany(command => command.Rules.Select(
            rule => new Found(MentionKind.Rule, rule.Basis, rule.Code, WordsOf(rule), $"`{command.Name}`"))),
        .. map.Commands.SelectMany(command => command.Limits.Select(
            limit => new Found(MentionKind.Limit, limit.Basis, limit.Code, limit.Text.English, $"`{command.Name}`", Verb(limit.Side)))),
        .. map.Causes.Select(
            cause => new Found(MentionKind.Limit, cause.Basis, cause.Code, cause.Text.English, $"`{cause.Trigger}`", "causes ")),
    ];

    private static Found Of(MapState state, string of) =>
        new(MentionKind.State, state.Basis, state.Name, state.Text.English + (state.IsFinal ? " (final)" : string.Empty), of);

    private static string UseOf(MapCommand command, LifecycleMap map)
    {
        string states = command.States.Length == map.States.Length ? "any state" : Names(command.States);
        return $"by {string.Join(", ", command.Roles.Select(role => role.Name.English))}; in {states}; ends in {Names(command.Triggers)}";
    }

    private static string Names(IEnumerable<string> names) => string.Join(", ", names.Select(name => $"`{name}`"));

    private static string WordsOf(MapRule rule) =>
        rule.Bound is { } bound ? $"{rule.Text.English}: {bound.Text.English}" : rule.Text.English;

    private static string Verb(LimitSide side) => side switch
    {
        LimitSide.From => "opens ",
        LimitSide.Until => "closes ",
        _ => "makes overdue ",
    };

    private sealed record Found(MentionKind Kind, Citation Place, string Code, string Text, string About, string Verb = "");
}
