using NodaTime;
using SelfGov.Workflow;

namespace SelfGov.Testing;

/// <summary>A command that a story has told, and that was accepted.</summary>
internal sealed record Told<TCase>(ICommand<TCase> Command, Actor Actor, Instant Moment)
    where TCase : Case;
